package org.concerted.coordination.form;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Tie;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class FormProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(FormRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Actor.TYPE, Tie.TYPE, Issue.TYPE, LearningLoop.TYPE, PracticeChange.TYPE);
    }
}
