package org.concerted.coordination.conditions;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.ConditionReview;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Vision;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws where groups answer for themselves. */
class ConditionsProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(ConditionRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(3, Vision.TYPE, Issue.TYPE, Structure.TYPE, ChecklistAnswer.TYPE, ConditionReview.TYPE);
    }
}
