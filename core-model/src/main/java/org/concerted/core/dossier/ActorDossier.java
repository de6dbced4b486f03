package org.concerted.core.dossier;

import java.util.List;
import java.util.Optional;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.Id;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Structure;

/** Everything about one actor but its feedback, which {@link ActorFeedbackDossier} shows. */
public final class ActorDossier extends NounDossier<Actor> {
    private static final Relation<Action> OWNED = Relation.of(Action.TYPE, "owner");
    private static final Relation<Capacity> CAPACITIES = Relation.of(Capacity.TYPE, "actor");
    private static final Relation<Commitment> COMMITMENTS = Relation.of(Commitment.TYPE, "party");
    private static final Relation<Channel> CHANNELS = Relation.of(Channel.TYPE, "reaches");

    private static final Relation<PracticeChange> PRACTICE = Relation.of(PracticeChange.TYPE, "actor");

    private static final Relation<Endorsement> ENDORSEMENTS = Relation.of(Endorsement.TYPE, "actor");
    private static final Relation<Seat> SEATS = Relation.of(Seat.TYPE, "actor");
    private static final Relation<Structure> BACKBONE_OF = Relation.of(Structure.TYPE, "backbones");
    private static final Relation<Gesture> GESTURES = Relation.of(Gesture.TYPE, "to");

    static final Shows SHOWS = Shows.pointing(
            OWNED, CAPACITIES, COMMITMENTS, CHANNELS, PRACTICE, ENDORSEMENTS, SEATS, BACKBONE_OF, GESTURES);

    ActorDossier(InitiativeIndex index, int ordinal) {
        super(index, Actor.TYPE, ordinal);
    }

    /** The actions that it carries. */
    public List<Action> actions() {
        return pointing(OWNED);
    }

    /** What it declares that it can put in. */
    public List<Capacity> capacities() {
        return pointing(CAPACITIES);
    }

    /** Its commitments. */
    public List<Commitment> commitments() {
        return pointing(COMMITMENTS);
    }

    /** Who carries an action that it commits to; absent where nobody is known to. */
    public Optional<Id<Actor>> carrierOf(Id<Action> action) {
        Rows<Action> actions = index.rows(Action.TYPE);
        int ordinal = actions.find(action.value());
        return ordinal < 0 ? Optional.empty() : actions.get(ordinal).owner();
    }

    /** Channels that reach it. */
    public List<Channel> channels() {
        return pointing(CHANNELS);
    }

    /** What it changed in its own way of working. */
    public List<PracticeChange> practiceChanges() {
        return pointing(PRACTICE);
    }

    /** What it endorsed. */
    public List<Endorsement> endorsements() {
        return pointing(ENDORSEMENTS);
    }

    /** Seats held on its behalf. */
    public List<Seat> seats() {
        return pointing(SEATS);
    }

    /** Structures of which it carries the backbone. */
    public List<Structure> backboneOf() {
        return pointing(BACKBONE_OF);
    }

    /** What was done for its relations with the others. */
    public List<Gesture> gestures() {
        return pointing(GESTURES);
    }
}
