package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Influence;

/** Everything about one influence. */
public final class InfluenceDossier extends NounDossier<Influence> {
    InfluenceDossier(InitiativeIndex index, int ordinal) {
        super(index, Influence.TYPE, ordinal);
    }

    /**
     * Whether its ends are actions carried by different actors; absent where one of them is no action, or nobody is known
     * to carry it.
     */
    public Optional<Boolean> betweenActors() {
        return Owners.differ(index, ordinal);
    }
}
