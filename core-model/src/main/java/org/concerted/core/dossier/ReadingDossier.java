package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;

/** Everything about one reading. */
public final class ReadingDossier extends NounDossier<Reading> {
    private static final int INDICATOR = Relation.of(Reading.TYPE, "indicator").reference;
    private static final int RESTATES = Relation.of(Reading.TYPE, "restates").reference;

    static final Shows SHOWS = Shows.targets(INDICATOR, RESTATES);

    ReadingDossier(InitiativeIndex index, int ordinal) {
        super(index, Reading.TYPE, ordinal);
    }

    /** The indicator that it is a value of. */
    public Indicator indicator() {
        return target(Indicator.TYPE, INDICATOR).orElseThrow();
    }

    /** The reading that it restates. */
    public Optional<Reading> restates() {
        return target(Reading.TYPE, RESTATES);
    }
}
