package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about what became of decisions and actions. */
public final class FollowUpRules {
    private FollowUpRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new ActionPastEnd(), Severity.MINOR),
                new Enlisted<>(new ActionWaiting(), Severity.MINOR),
                new Enlisted<>(new DecisionPastDue(), Severity.MAJOR),
                new Enlisted<>(new DroppedWithoutReason(), Severity.MINOR),
                new Enlisted<>(new MeetingWithoutFollowUp(), Severity.MINOR));
    }
}
