package org.concerted.coordination.structure;

import org.concerted.coordination.Packs;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Survey;
import org.concerted.core.model.Vision;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this package keep the kernel's laws. */
class StructureProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = Packs.of(StructureRules.all());

    @Override
    public RuleSet<Initiative> rules() {
        return RULES;
    }

    @Override
    public Plan plan() {
        return Plan.only(
                3,
                Actor.TYPE,
                Structure.TYPE,
                Vision.TYPE,
                Endorsement.TYPE,
                Survey.TYPE,
                Rating.TYPE,
                Distribution.TYPE);
    }
}
