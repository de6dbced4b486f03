package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;

/** A report to those who fund, and the grants that it accounts for. */
public final class GrantReportDossier extends NounDossier<GrantReport> {
    private static final int GRANTS = Relation.of(GrantReport.TYPE, "grants").reference;

    static final Shows SHOWS = Shows.targets(GRANTS);

    GrantReportDossier(InitiativeIndex index, int ordinal) {
        super(index, GrantReport.TYPE, ordinal);
    }

    /** The grants that it accounts for. */
    public List<Grant> grants() {
        return targets(Grant.TYPE, GRANTS);
    }
}
