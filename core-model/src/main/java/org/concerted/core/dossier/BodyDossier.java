package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Body;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;

/** Everything about one body. */
public final class BodyDossier extends NounDossier<Body> {
    private static final Relation<Seat> SEATS = Relation.of(Seat.TYPE, "body");
    private static final Relation<Meeting> MEETINGS = Relation.of(Meeting.TYPE, "body");
    private static final Relation<ParticipationProcess> PROCESSES = Relation.of(ParticipationProcess.TYPE, "body");

    static final Shows SHOWS = Shows.pointing(SEATS, MEETINGS, PROCESSES);

    BodyDossier(InitiativeIndex index, int ordinal) {
        super(index, Body.TYPE, ordinal);
    }

    /** Its seats. */
    public List<Seat> seats() {
        return pointing(SEATS);
    }

    /** Its meetings. */
    public List<Meeting> meetings() {
        return pointing(MEETINGS);
    }

    /** Participation processes that work through it. */
    public List<ParticipationProcess> processes() {
        return pointing(PROCESSES);
    }
}
