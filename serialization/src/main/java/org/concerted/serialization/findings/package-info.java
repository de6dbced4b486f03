/** What assessments are made of, declared field by field. */
@NullMarked
package org.concerted.serialization.findings;

import org.jspecify.annotations.NullMarked;
