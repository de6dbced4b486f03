package org.concerted.core.dossier;

import java.util.List;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Influence;

/** Everything about one declared causal loop. */
public final class CausalLoopDossier extends NounDossier<CausalLoop> {
    private static final int LINKS = Relation.of(CausalLoop.TYPE, "links").reference;

    static final Shows SHOWS = Shows.targets(LINKS);

    CausalLoopDossier(InitiativeIndex index, int ordinal) {
        super(index, CausalLoop.TYPE, ordinal);
    }

    /** The influences that it is said to be made of. */
    public List<Influence> links() {
        return targets(Influence.TYPE, LINKS);
    }
}
