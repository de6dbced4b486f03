package org.concerted.feedback;

import com.google.common.collect.ImmutableList;
import org.concerted.core.dossier.InitiativePack;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.declared.LoopRules;
import org.concerted.feedback.exchanges.ExchangeRules;
import org.concerted.feedback.learning.LearningRules;
import org.concerted.feedback.openness.OpennessRules;
import org.concerted.feedback.practice.PracticeRules;

/** Rules about listening and learning. */
public final class FeedbackPack implements InitiativePack {
    /** For {@link java.util.ServiceLoader}. */
    public FeedbackPack() {}

    @Override
    public String id() {
        return "feedback";
    }

    @Override
    public ImmutableList<Enlisted<Initiative>> rules() {
        return ImmutableList.<Enlisted<Initiative>>builder()
                .addAll(ExchangeRules.all())
                .addAll(PracticeRules.all())
                .addAll(LearningRules.all())
                .addAll(LoopRules.all())
                .addAll(OpennessRules.all())
                .build();
    }
}
