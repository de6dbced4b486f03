package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Grant;

/** A grant and those that pass its money on. */
public final class GrantDossier extends NounDossier<Grant> {
    private static final Relation<Grant> REGRANTS = Relation.of(Grant.TYPE, "regrantOf");

    static final Shows SHOWS = Shows.pointing(REGRANTS);

    GrantDossier(InitiativeIndex index, int ordinal) {
        super(index, Grant.TYPE, ordinal);
    }

    /** The grants that pass its money on. */
    public List<Grant> regrants() {
        return pointing(REGRANTS);
    }
}
