package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Survey;

/** Everything about one survey. */
public final class SurveyDossier extends NounDossier<Survey> {
    private static final Relation<Distribution> DISTRIBUTIONS = Relation.of(Distribution.TYPE, "survey");

    static final Shows SHOWS = Shows.pointing(DISTRIBUTIONS);

    SurveyDossier(InitiativeIndex index, int ordinal) {
        super(index, Survey.TYPE, ordinal);
    }

    /** How the answers to its items spread. */
    public List<Distribution> distributions() {
        return pointing(DISTRIBUTIONS);
    }
}
