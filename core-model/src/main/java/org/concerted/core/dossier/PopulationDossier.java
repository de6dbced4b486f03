package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.Seat;

/** Everything about one population. */
public final class PopulationDossier extends NounDossier<Population> {
    private static final Relation<Outreach> OUTREACHES = Relation.of(Outreach.TYPE, "population");
    private static final Relation<Obstacle> OBSTACLES = Relation.of(Obstacle.TYPE, "population");
    private static final Relation<Channel> CHANNELS = Relation.of(Channel.TYPE, "populations");
    private static final Relation<Seat> SEATS = Relation.of(Seat.TYPE, "population");
    private static final Relation<ParticipationProcess> PROCESSES =
            Relation.of(ParticipationProcess.TYPE, "populations");

    static final Shows SHOWS = Shows.pointing(OUTREACHES, OBSTACLES, CHANNELS, SEATS, PROCESSES);

    PopulationDossier(InitiativeIndex index, int ordinal) {
        super(index, Population.TYPE, ordinal);
    }

    /** How actors reach it. */
    public List<Outreach> outreaches() {
        return pointing(OUTREACHES);
    }

    /** What keeps it from taking part. */
    public List<Obstacle> obstacles() {
        return pointing(OBSTACLES);
    }

    /** Channels that reach it. */
    public List<Channel> channels() {
        return pointing(CHANNELS);
    }

    /** Seats that speak for it. */
    public List<Seat> seats() {
        return pointing(SEATS);
    }

    /** Participation processes that are for it. */
    public List<ParticipationProcess> processes() {
        return pointing(PROCESSES);
    }
}
