package org.concerted.core.assess;

import org.concerted.core.Ref;
import org.concerted.core.Text;

/**
 * A change that would settle a finding (« piste »), and who is entitled to make it.
 *
 * @param <D> the document
 * @param change the change
 * @param by the actor entitled to make it
 * @param words the change in words, as something that this actor could do
 */
public record Remedy<D>(Change<D> change, Ref by, Text words) {}
