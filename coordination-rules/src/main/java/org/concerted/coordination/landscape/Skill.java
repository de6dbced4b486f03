package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;

/**
 * One skill (« capacité »), by its words: who has it, what takes it and what is to develop it.
 *
 * @param name its words, as first written
 * @param neededBy actions, neither done nor given up, that take it
 * @param heldBy actors that declare it for the day
 * @param developedBy actions, neither given up nor done, that are meant to develop it
 */
public record Skill(
        Text name,
        ImmutableSortedSet<Id<Action>> neededBy,
        ImmutableSortedSet<Id<Actor>> heldBy,
        ImmutableSortedSet<Id<Action>> developedBy) {
    /** Whether something takes it and nobody on record has it. */
    public boolean missing() {
        return !neededBy.isEmpty() && heldBy.isEmpty();
    }
}
