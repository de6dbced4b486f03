package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Instalment;

/** A grant, the parts in which it is paid, and those that pass its money on. */
public final class GrantDossier extends NounDossier<Grant> {
    private static final Relation<Grant> REGRANTS = Relation.of(Grant.TYPE, "regrantOf");
    private static final Relation<Instalment> INSTALMENTS = Relation.of(Instalment.TYPE, "grant");

    static final Shows SHOWS = Shows.pointing(REGRANTS, INSTALMENTS);

    GrantDossier(InitiativeIndex index, int ordinal) {
        super(index, Grant.TYPE, ordinal);
    }

    /** The grants that pass its money on. */
    public List<Grant> regrants() {
        return pointing(REGRANTS);
    }

    /** The parts in which it is paid. */
    public List<Instalment> instalments() {
        return pointing(INSTALMENTS);
    }
}
