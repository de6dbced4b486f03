package org.concerted.coordination.audit;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Reservation;

/**
 * What one actor is named for in one action.
 *
 * @param action the action
 * @param carries whether it carries the action, rather than taking part beside whoever does
 * @param named whether the action names it: it carries it, or is a partner in it
 * @param act by which act of its own, the strongest on record
 * @param commitments its commitments to the action, withdrawn ones left out
 * @param reserved its reservations that cover the action, or an objective that it serves
 */
public record Part(
        Id<Action> action,
        boolean carries,
        boolean named,
        Act act,
        ImmutableSortedSet<Id<Commitment>> commitments,
        ImmutableSortedSet<Id<Reservation>> reserved) {
    /** Whether the actor takes part by an act of its own that stands whatever others do. */
    public boolean offered() {
        return act == Act.OWN;
    }

    /** Whether it withdrew, and nobody names it any more: its own choice stands. */
    boolean left() {
        return act == Act.DECLINED && !named;
    }
}
