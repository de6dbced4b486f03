package org.concerted.core.dossier;

import org.concerted.core.model.Actor;
import org.concerted.core.model.Leverage;

/** Everything about one thing that an actor can reach. */
public final class LeverageDossier extends NounDossier<Leverage> {
    private static final int ACTOR = Relation.of(Leverage.TYPE, "actor").reference;

    static final Shows SHOWS = Shows.targets(ACTOR);

    LeverageDossier(InitiativeIndex index, int ordinal) {
        super(index, Leverage.TYPE, ordinal);
    }

    /** The actor. */
    public Actor actor() {
        return target(Actor.TYPE, ACTOR).orElseThrow();
    }
}
