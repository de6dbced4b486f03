package org.concerted.coordination.communication;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Seat;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about communication keep the kernel's laws. */
class CommunicationProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(CommunicationRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(4, Body.TYPE, Seat.TYPE, Actor.TYPE, Meeting.TYPE, Channel.TYPE);
    }
}
