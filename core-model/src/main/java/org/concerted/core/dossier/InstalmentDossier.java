package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Instalment;

/** A part of a grant, and the report that it waits for. */
public final class InstalmentDossier extends NounDossier<Instalment> {
    private static final int AFTER = Relation.of(Instalment.TYPE, "after").reference;

    static final Shows SHOWS = Shows.targets(AFTER);

    InstalmentDossier(InitiativeIndex index, int ordinal) {
        super(index, Instalment.TYPE, ordinal);
    }

    /** The report that it waits for. */
    public Optional<GrantReport> after() {
        return target(GrantReport.TYPE, AFTER);
    }
}
