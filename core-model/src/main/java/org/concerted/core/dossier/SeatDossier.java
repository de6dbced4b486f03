package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.Seat;

/** Everything about one seat. */
public final class SeatDossier extends NounDossier<Seat> {
    private static final Relation<Gesture> GESTURES = Relation.of(Gesture.TYPE, "seat");

    static final Shows SHOWS = Shows.pointing(GESTURES);

    SeatDossier(InitiativeIndex index, int ordinal) {
        super(index, Seat.TYPE, ordinal);
    }

    /** What was done for the relations of whoever holds it. */
    public List<Gesture> gestures() {
        return pointing(GESTURES);
    }
}
