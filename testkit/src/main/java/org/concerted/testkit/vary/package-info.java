/**
 * Makes initiatives up, changes them and forgets parts of them, without a test framework.
 *
 * <p>{@link org.concerted.testkit.vary.Inventor} makes nouns, whole initiatives and edits from a source of chance;
 * {@link org.concerted.testkit.vary.Plan} says how much of what. {@link org.concerted.testkit.vary.Forgetting} lists what
 * could be unknown instead of known, one thing at a time; {@link org.concerted.testkit.vary.Smaller} what could be left
 * out. They read attributes from the public builders of the nouns, so that a new noun or a new attribute takes part at
 * once.
 */
@NullMarked
@ModelStyle
package org.concerted.testkit.vary;

import org.concerted.core.ModelStyle;
import org.jspecify.annotations.NullMarked;
