package org.concerted.coordination.reinforcement;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about mutual reinforcement. */
public final class ReinforcementRules {
    private ReinforcementRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new ActionIsolated(), Severity.MINOR),
                new Enlisted<>(ActionsHinder.STANDARD, Severity.MAJOR));
    }
}
