/**
 * The small machine behind every document: a {@link org.concerted.serialization.codec.Codec} reads one kind of value,
 * writes it and describes it, so that reader, writer and schema cannot disagree.
 */
@ModelStyle
@NullMarked
package org.concerted.serialization.codec;

import org.concerted.core.ModelStyle;
import org.jspecify.annotations.NullMarked;
