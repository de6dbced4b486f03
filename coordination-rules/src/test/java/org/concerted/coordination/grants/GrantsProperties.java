package org.concerted.coordination.grants;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class GrantsProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(GrantRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(
                3, Actor.TYPE, FundingProgramme.TYPE, Application.TYPE, Grant.TYPE, GrantReport.TYPE, Instalment.TYPE);
    }
}
