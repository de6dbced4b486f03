package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Indicator;

/** Everything about one published statement. */
public final class ClaimDossier extends NounDossier<Claim> {
    private static final int INDICATOR = Relation.of(Claim.TYPE, "indicator").reference;
    private static final int SAME = Relation.of(Claim.TYPE, "sameOutcomeAs").reference;

    static final Shows SHOWS = Shows.targets(INDICATOR, SAME);

    ClaimDossier(InitiativeIndex index, int ordinal) {
        super(index, Claim.TYPE, ordinal);
    }

    /** The indicator that it speaks of. */
    public Optional<Indicator> indicator() {
        return target(Indicator.TYPE, INDICATOR);
    }

    /** Another statement of the same outcome. */
    public Optional<Claim> sameOutcomeAs() {
        return target(Claim.TYPE, SAME);
    }
}
