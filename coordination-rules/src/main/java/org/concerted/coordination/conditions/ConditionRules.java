package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.Initiative;

/** The rules about the five conditions, and what has to be there before them. */
public final class ConditionRules {
    private ConditionRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        ImmutableList.Builder<Enlisted<Initiative>> rules = ImmutableList.builder();
        for (CollectiveImpactCondition condition : CollectiveImpactCondition.values()) {
            rules.add(new Enlisted<>(ConditionNotMature.of(condition), Severity.MINOR));
        }
        return rules.add(new Enlisted<>(new GroupSeesOtherwise(), Severity.MINOR))
                .add(new Enlisted<>(NotReady.STANDARD, Severity.MINOR))
                .build();
    }
}
