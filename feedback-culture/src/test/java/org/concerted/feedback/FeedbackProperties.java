package org.concerted.feedback;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Factor;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.Population;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ResponsePolicy;
import org.concerted.core.model.Review;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Survey;
import org.concerted.testkit.laws.InitiativeLaws;
import org.concerted.testkit.vary.Plan;

/** The rules of this module keep the kernel's laws. */
class FeedbackProperties implements InitiativeLaws {
    private static final RuleSet<Initiative> RULES = RuleSet.of(ImmutableList.of(new FeedbackPack()));

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
                Channel.TYPE,
                Exchange.TYPE,
                ResponsePolicy.TYPE,
                PracticeChange.TYPE,
                LearningLoop.TYPE,
                CausalLoop.TYPE,
                Influence.TYPE,
                Factor.TYPE,
                Indicator.TYPE,
                Reading.TYPE,
                Decision.TYPE,
                Survey.TYPE,
                Distribution.TYPE,
                Review.TYPE,
                Population.TYPE,
                Structure.TYPE);
    }
}
