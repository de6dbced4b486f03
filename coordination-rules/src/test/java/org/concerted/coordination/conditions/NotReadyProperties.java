package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableList;
import org.concerted.coordination.Packs;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precondition;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rule about preconditions keeps the kernel's laws. */
class NotReadyProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES =
            Packs.of(ImmutableList.of(new Enlisted<>(NotReady.STANDARD, Severity.MINOR)));

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Actor.TYPE, Precondition.TYPE);
    }
}
