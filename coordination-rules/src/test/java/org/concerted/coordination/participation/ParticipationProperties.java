package org.concerted.coordination.participation;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Seat;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class ParticipationProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(ParticipationRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Actor.TYPE, Body.TYPE, Seat.TYPE, ParticipationProcess.TYPE);
    }
}
