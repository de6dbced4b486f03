package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reading;

/** Everything about one indicator. */
public final class IndicatorDossier extends NounDossier<Indicator> {
    private static final Relation<Reading> READINGS = Relation.of(Reading.TYPE, "indicator");
    private static final int OBJECTIVES = Relation.of(Indicator.TYPE, "objectives").reference;

    static final Shows SHOWS = Shows.pointing(READINGS).andTargets(OBJECTIVES);

    IndicatorDossier(InitiativeIndex index, int ordinal) {
        super(index, Indicator.TYPE, ordinal);
    }

    /** Its readings. */
    public List<Reading> readings() {
        return pointing(READINGS);
    }

    /** The objectives that it informs. */
    public List<Objective> objectives() {
        return targets(Objective.TYPE, OBJECTIVES);
    }
}
