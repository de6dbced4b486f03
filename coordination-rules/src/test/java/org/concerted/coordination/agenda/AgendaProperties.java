package org.concerted.coordination.agenda;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Strategy;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules about the agenda keep the kernel's laws. */
class AgendaProperties implements InitiativeLaws {
    @Override
    public RuleSet<Initiative> rules() {
        return Packs.of(AgendaRules.all());
    }

    @Override
    public Plan plan() {
        return Plan.only(4, Issue.TYPE, Objective.TYPE, Strategy.TYPE, Indicator.TYPE, Reading.TYPE, Action.TYPE);
    }
}
