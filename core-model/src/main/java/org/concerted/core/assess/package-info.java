/**
 * The kernel that every rule is written against. It knows no noun of the model.
 *
 * <p>A {@link org.concerted.core.assess.Domain} says what the subjects of a document are. A
 * {@link org.concerted.core.assess.Measure} answers one question about all of them at once. A
 * {@link org.concerted.core.assess.Rule} observes one subject through its dossier and decides on what it saw. An
 * {@link org.concerted.core.assess.Engine} applies a {@link org.concerted.core.assess.RuleSet} to a document and returns
 * an immutable {@link org.concerted.core.assess.Assessment}, which can be asked why, compared, and brought up to date
 * after a change at the cost of the change.
 */
@ModelStyle
package org.concerted.core.assess;

import org.concerted.core.ModelStyle;
