package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.NounTypes;

/** An influence that a noun has or receives, and what shows of its other end. A window on the index. */
public final class Link {
    private static final int ACTIONS = NounTypes.slot(Action.TYPE);
    private static final int INFLUENCES = NounTypes.slot(Influence.TYPE);
    private static final int SOURCE = Relation.of(Influence.TYPE, "source").reference;
    private static final int TARGET = Relation.of(Influence.TYPE, "target").reference;

    private final InitiativeIndex index;
    private final int influence;
    private final boolean out;

    Link(InitiativeIndex index, int influence, boolean out) {
        this.index = index;
        this.influence = influence;
        this.out = out;
    }

    /** The influence. */
    public Influence influence() {
        return index.rows(Influence.TYPE).get(influence);
    }

    /** The action at the other end; absent when that is something else. */
    public Optional<Ref> otherAction() {
        Ref other = out ? influence().target() : influence().source();
        return other.kind().equals(Action.TYPE.kind()) ? Optional.of(other) : Optional.empty();
    }

    /** Who carries the action at the other end; absent when that is no action, or nobody is known to carry it. */
    public Optional<Id<Actor>> otherOwner() {
        int handle = index.target(INFLUENCES, influence, out ? TARGET : SOURCE);
        return handle >= 0 && Handle.slot(handle) == ACTIONS
                ? index.rows(Action.TYPE).get(Handle.position(handle)).owner()
                : Optional.empty();
    }

    /**
     * Whether the two ends are actions carried by different actors; absent where one of them is no action, or nobody is
     * known to carry it.
     */
    public Optional<Boolean> betweenActors() {
        return Owners.differ(index, influence);
    }
}
