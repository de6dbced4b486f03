package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.Initiative;

/** The rules about the five conditions. */
public final class ConditionRules {
    private ConditionRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return Arrays.stream(CollectiveImpactCondition.values())
                .map(condition -> new Enlisted<>(ConditionNotMature.of(condition), Severity.MINOR))
                .collect(ImmutableList.toImmutableList());
    }
}
