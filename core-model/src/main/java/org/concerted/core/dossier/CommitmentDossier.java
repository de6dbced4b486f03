package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Seat;

/** Everything about one commitment. */
public final class CommitmentDossier extends NounDossier<Commitment> {
    private static final int PARTY = Relation.of(Commitment.TYPE, "party").reference;
    private static final int ACTION = Relation.of(Commitment.TYPE, "action").reference;

    private static final int SEAT = Relation.of(Commitment.TYPE, "provenance").reference;

    private static final int CONDITION = Relation.of(Commitment.TYPE, "condition").reference;

    static final Shows SHOWS = Shows.targets(PARTY, ACTION, SEAT, CONDITION);

    CommitmentDossier(InitiativeIndex index, int ordinal) {
        super(index, Commitment.TYPE, ordinal);
    }

    /** The actor that is bound. */
    public Actor party() {
        return target(Actor.TYPE, PARTY).orElseThrow();
    }

    /** The action that it commits to. */
    public Optional<Action> action() {
        return target(Action.TYPE, ACTION);
    }

    /** The seat through which the party spoke. */
    public Optional<Seat> seat() {
        return target(Seat.TYPE, SEAT);
    }

    /** Another commitment that its condition names. */
    public Optional<Commitment> named(Id<Commitment> id) {
        int ordinal = index.rows(Commitment.TYPE).find(id.value());
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(index.rows(Commitment.TYPE).get(ordinal));
    }

    /** The ordinal of its action among actions, or −1. */
    public int actionOrdinal() {
        return targetOrdinal(ACTION);
    }

    /** A decision that its condition names. */
    public Optional<Decision> decision(Id<Decision> id) {
        int ordinal = index.rows(Decision.TYPE).find(id.value());
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(index.rows(Decision.TYPE).get(ordinal));
    }
}
