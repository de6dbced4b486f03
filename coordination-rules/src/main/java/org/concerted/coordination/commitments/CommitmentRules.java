package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about commitments. */
public final class CommitmentRules {
    private CommitmentRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new AssuranceGap(), Severity.MINOR),
                new Enlisted<>(new ConditionUnmet(), Severity.MINOR));
    }
}
