package org.concerted.coordination.commitments;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about commitments keep the kernel's laws. */
class CommitmentProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(CommitmentRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(4, Commitment.TYPE, Actor.TYPE, Action.TYPE, Decision.TYPE);
    }
}
