package org.concerted.coordination.power;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;

/**
 * What one actor has to do with agendas.
 *
 * @param convenes bodies that it convened
 * @param mayAdd bodies to whose agenda it may add items, as a member or as whoever convenes
 * @param mayNotAdd bodies in which it votes and may not add items
 * @param items items that it put on the agendas of meetings
 */
public record AgendaPower(
        ImmutableSortedSet<Id<Body>> convenes,
        ImmutableSortedSet<Id<Body>> mayAdd,
        ImmutableSortedSet<Id<Body>> mayNotAdd,
        int items) {
    /** Whether nothing at all is on record. */
    public boolean unknown() {
        return convenes.isEmpty() && mayAdd.isEmpty() && mayNotAdd.isEmpty() && items == 0;
    }
}
