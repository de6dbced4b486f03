package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;

/** Everything about one indicator. */
public final class IndicatorDossier extends NounDossier<Indicator> {
    private static final Relation<Reading> READINGS = Relation.of(Reading.TYPE, "indicator");

    IndicatorDossier(InitiativeIndex index, int ordinal) {
        super(index, Indicator.TYPE, ordinal);
    }

    /** Its readings. */
    public List<Reading> readings() {
        return pointing(READINGS);
    }
}
