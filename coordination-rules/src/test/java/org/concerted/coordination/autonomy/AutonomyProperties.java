package org.concerted.coordination.autonomy;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Option;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Theme;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about autonomy keep the kernel's laws. */
class AutonomyProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(AutonomyRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(
                3,
                Actor.TYPE,
                Action.TYPE,
                Body.TYPE,
                Capacity.TYPE,
                Commitment.TYPE,
                Decision.TYPE,
                Objective.TYPE,
                Option.TYPE,
                Reservation.TYPE,
                Seat.TYPE,
                Theme.TYPE);
    }
}
