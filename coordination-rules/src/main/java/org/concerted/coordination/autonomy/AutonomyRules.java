package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about who is bound, and by what act. */
public final class AutonomyRules {
    private AutonomyRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new CommitmentReportedByOther(), Severity.CRITICAL),
                new Enlisted<>(new DecisionBindsWithoutDelegation(), Severity.CRITICAL),
                new Enlisted<>(new DecisionInReservation(), Severity.CRITICAL),
                new Enlisted<>(new CommitmentBeyondMandate(), Severity.MAJOR),
                new Enlisted<>(new VoteBeyondMandate(), Severity.MINOR),
                new Enlisted<>(new ActionNotAccepted(), Severity.MAJOR),
                new Enlisted<>(new ActorOvercommitted(), Severity.MAJOR));
    }
}
