/** Reads and writes initiatives, rule sets and assessments. */
@NullMarked
package org.concerted.serialization;

import org.jspecify.annotations.NullMarked;
