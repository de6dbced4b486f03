package org.concerted.coordination.landscape;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the landscape of the issue. */
public final class LandscapeRules {
    private LandscapeRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new FactorUncovered(), Severity.MINOR),
                new Enlisted<>(new LivedKnowledgeMissing(), Severity.MINOR),
                new Enlisted<>(new LeversInFewHands(), Severity.MINOR));
    }
}
