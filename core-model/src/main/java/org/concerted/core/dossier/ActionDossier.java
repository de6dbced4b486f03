package org.concerted.core.dossier;

import java.util.List;
import java.util.Optional;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Influence;

/** Everything about one action. */
public final class ActionDossier extends NounDossier<Action> {
    private static final Relation<Influence> OUT = Relation.of(Influence.TYPE, "source");
    private static final Relation<Influence> IN = Relation.of(Influence.TYPE, "target");
    private static final Relation<Commitment> COMMITMENTS = Relation.of(Commitment.TYPE, "action");
    private static final int AFTER = Relation.of(Action.TYPE, "after").reference;
    private static final int OWNER = Relation.of(Action.TYPE, "owner").reference;

    static final Shows SHOWS = Shows.pointing(OUT, IN, COMMITMENTS).andTargets(AFTER, OWNER);

    ActionDossier(InitiativeIndex index, int ordinal) {
        super(index, Action.TYPE, ordinal);
    }

    /** The actions that must be done before it starts. */
    public List<Action> prerequisites() {
        return targets(Action.TYPE, AFTER);
    }

    /** The actor that carries it. */
    public Optional<Actor> owner() {
        return target(Actor.TYPE, OWNER);
    }

    /** The influences that it has. */
    public List<Link> influences() {
        return links(OUT, true);
    }

    /** The influences that it receives. */
    public List<Link> influencedBy() {
        return links(IN, false);
    }

    /** The ordinal of its owner among actors, or −1. */
    public int ownerOrdinal() {
        return targetOrdinal(OWNER);
    }

    /** The commitments to it. */
    public List<Commitment> commitments() {
        return pointing(COMMITMENTS);
    }
}
