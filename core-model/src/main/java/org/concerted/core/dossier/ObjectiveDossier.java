package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Action;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Strategy;

/** Everything about one objective. */
public final class ObjectiveDossier extends NounDossier<Objective> {
    private static final Relation<Indicator> INDICATORS = Relation.of(Indicator.TYPE, "objectives");
    private static final Relation<Action> ACTIONS = Relation.of(Action.TYPE, "objectives");
    private static final Relation<Objective> PARTS = Relation.of(Objective.TYPE, "parent");
    private static final Relation<Strategy> STRATEGIES = Relation.of(Strategy.TYPE, "objective");

    private static final int AUTHOR = Relation.of(Objective.TYPE, "author").reference;

    static final Shows SHOWS = Shows.pointing(INDICATORS, ACTIONS, PARTS, STRATEGIES);

    ObjectiveDossier(InitiativeIndex index, int ordinal) {
        super(index, Objective.TYPE, ordinal);
    }

    /** The indicators that inform it. */
    public List<Indicator> indicators() {
        return pointing(INDICATORS);
    }

    /** The actions that serve it. */
    public List<Action> actions() {
        return pointing(ACTIONS);
    }

    /** The objectives that are parts of it. */
    public List<Objective> parts() {
        return pointing(PARTS);
    }

    /** The strategies towards it. */
    public List<Strategy> strategies() {
        return pointing(STRATEGIES);
    }

    /** The ordinal of its author among actors, or −1. */
    public int authorOrdinal() {
        return targetOrdinal(AUTHOR);
    }
}
