package org.concerted.coordination.mobilisation;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.Outreach;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.Seat;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about mobilisation keep the kernel's laws. */
class MobilisationProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(MobilisationRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(
                3,
                Action.TYPE,
                Actor.TYPE,
                Body.TYPE,
                Channel.TYPE,
                Obstacle.TYPE,
                Outreach.TYPE,
                ParticipationProcess.TYPE,
                Population.TYPE,
                Seat.TYPE);
    }
}
