/** Reads and writes initiatives, rule sets and assessments. */
@ModelStyle
@NullMarked
package org.concerted.serialization;

import org.concerted.core.ModelStyle;
import org.jspecify.annotations.NullMarked;
