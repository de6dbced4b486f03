package org.concerted.coordination.followup;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class FollowUpProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(FollowUpRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(
                3, Action.TYPE, Actor.TYPE, Body.TYPE, Decision.TYPE, Meeting.TYPE, Commitment.TYPE, Exchange.TYPE);
    }
}
