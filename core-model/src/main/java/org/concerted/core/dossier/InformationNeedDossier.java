package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Decision;
import org.concerted.core.model.InformationNeed;

/** Everything about one need of information. */
public final class InformationNeedDossier extends NounDossier<InformationNeed> {
    private static final int DECISION = Relation.of(InformationNeed.TYPE, "decision").reference;

    static final Shows SHOWS = Shows.targets(DECISION);

    InformationNeedDossier(InitiativeIndex index, int ordinal) {
        super(index, InformationNeed.TYPE, ordinal);
    }

    /** The decision that it is for. */
    public Optional<Decision> decision() {
        return target(Decision.TYPE, DECISION);
    }
}
