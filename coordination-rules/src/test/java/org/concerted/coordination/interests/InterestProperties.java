package org.concerted.coordination.interests;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.BestAlternative;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about interests keep the kernel's laws. */
class InterestProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(InterestRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Actor.TYPE, BestAlternative.TYPE, Decision.TYPE, Interest.TYPE, Option.TYPE, Position.TYPE);
    }
}
