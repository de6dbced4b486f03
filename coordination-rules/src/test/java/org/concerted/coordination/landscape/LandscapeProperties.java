package org.concerted.coordination.landscape;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Knowledge;
import org.concerted.core.model.Leverage;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about the landscape keep the kernel's laws. */
class LandscapeProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(LandscapeRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Action.TYPE, Actor.TYPE, Factor.TYPE, Influence.TYPE, Knowledge.TYPE, Leverage.TYPE);
    }
}
