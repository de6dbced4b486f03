package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about learning. */
public final class LearningRules {
    private LearningRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(LoopStopped.STANDARD, Severity.MAJOR),
                new Enlisted<>(new ReadingWithoutDecision(), Severity.MINOR),
                new Enlisted<>(SingleLoopOnly.STANDARD, Severity.MINOR),
                new Enlisted<>(ReviewLooksAhead.STANDARD, Severity.MINOR));
    }
}
