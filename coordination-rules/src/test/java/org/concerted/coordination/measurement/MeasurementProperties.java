package org.concerted.coordination.measurement;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Claim;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about shared measurement keep the kernel's laws. */
class MeasurementProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(MeasurementRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(4, Indicator.TYPE, Reading.TYPE, Claim.TYPE, Actor.TYPE);
    }
}
