package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Action;
import org.concerted.core.model.Handle;
import org.concerted.core.model.Influence;
import org.concerted.core.model.NounTypes;

/** Everything about one influence. */
public final class InfluenceDossier extends NounDossier<Influence> {
    private static final int SOURCE = Relation.of(Influence.TYPE, "source").reference;
    private static final int TARGET = Relation.of(Influence.TYPE, "target").reference;
    private static final int ACTIONS = NounTypes.slot(Action.TYPE);

    InfluenceDossier(InitiativeIndex index, int ordinal) {
        super(index, Influence.TYPE, ordinal);
    }

    /** The action that influences; absent where it is something else. */
    public Optional<Action> sourceAction() {
        return action(SOURCE);
    }

    /** The action that is influenced; absent where it is something else. */
    public Optional<Action> targetAction() {
        return action(TARGET);
    }

    /**
     * Whether its ends are actions carried by different actors; absent where one of them is no action, or nobody is known
     * to carry it.
     */
    public Optional<Boolean> betweenActors() {
        return Owners.differ(index, ordinal);
    }

    private Optional<Action> action(int reference) {
        int handle = index.target(NounTypes.slot(type), ordinal, reference);
        return handle >= 0 && Handle.slot(handle) == ACTIONS
                ? Optional.of(index.rows(Action.TYPE).get(Handle.position(handle)))
                : Optional.empty();
    }
}
