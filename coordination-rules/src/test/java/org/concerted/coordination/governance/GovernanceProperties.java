package org.concerted.coordination.governance;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Structure;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class GovernanceProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(GovernanceRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Actor.TYPE, Seat.TYPE, Body.TYPE, Structure.TYPE, Decision.TYPE);
    }
}
