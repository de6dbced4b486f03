package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.PracticeChange;

/**
 * The feedback that one actor gives and receives, beside what it does and changed. Apart from {@link ActorDossier}: there
 * may be thousands of exchanges, and one more of them says nothing about what an actor carries.
 */
public final class ActorFeedbackDossier extends NounDossier<Actor> {
    private static final Relation<Exchange> RECEIVED = Relation.of(Exchange.TYPE, "receiver");
    private static final Relation<Exchange> GIVEN = Relation.of(Exchange.TYPE, "giver");
    private static final Relation<PracticeChange> PRACTICE = Relation.of(PracticeChange.TYPE, "actor");
    private static final Relation<Action> OWNED = Relation.of(Action.TYPE, "owner");

    static final Shows SHOWS = Shows.pointing(RECEIVED, GIVEN, PRACTICE, OWNED);

    ActorFeedbackDossier(InitiativeIndex index, int ordinal) {
        super(index, Actor.TYPE, ordinal);
    }

    /** Feedback that it was asked to answer. */
    public List<Exchange> received() {
        return pointing(RECEIVED);
    }

    /** Feedback that it gave. */
    public List<Exchange> given() {
        return pointing(GIVEN);
    }

    /** What it changed in its own way of working. */
    public List<PracticeChange> practiceChanges() {
        return pointing(PRACTICE);
    }

    /** The actions that it carries. */
    public List<Action> actions() {
        return pointing(OWNED);
    }
}
