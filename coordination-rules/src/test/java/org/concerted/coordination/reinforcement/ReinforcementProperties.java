package org.concerted.coordination.reinforcement;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about mutual reinforcement keep the kernel's laws. */
class ReinforcementProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(ReinforcementRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(4, Action.TYPE, Actor.TYPE, Influence.TYPE);
    }
}
