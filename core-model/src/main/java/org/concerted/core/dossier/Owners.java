package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Action;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Influence;
import org.concerted.core.model.NounTypes;

/** Compares who carries the actions at the two ends of an influence, by handle. */
final class Owners {
    private static final int ACTIONS = NounTypes.slot(Action.TYPE);
    private static final int INFLUENCES = NounTypes.slot(Influence.TYPE);
    private static final int SOURCE = Relation.of(Influence.TYPE, "source").reference;
    private static final int TARGET = Relation.of(Influence.TYPE, "target").reference;
    private static final int OWNER = Relation.of(Action.TYPE, "owner").reference;
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    private Owners() {}

    static Optional<Boolean> differ(InitiativeIndex index, int influence) {
        int source = owner(index, index.target(INFLUENCES, influence, SOURCE));
        int target = owner(index, index.target(INFLUENCES, influence, TARGET));
        if (source < 0 || target < 0) {
            return Optional.empty();
        }
        return source == target ? NO : YES;
    }

    private static int owner(InitiativeIndex index, int end) {
        return end >= 0 && Handle.slot(end) == ACTIONS
                ? index.target(ACTIONS, Handle.position(end), OWNER)
                : Handle.NONE;
    }
}
