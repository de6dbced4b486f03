package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about authenticity and openness. */
public final class OpennessRules {
    private OpennessRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(CitizensCorrect.STANDARD, Severity.MINOR),
                new Enlisted<>(OneVoice.STANDARD, Severity.MINOR),
                new Enlisted<>(OnlyPraise.STANDARD, Severity.MINOR),
                new Enlisted<>(SaidInConfidence.STANDARD, Severity.MINOR),
                new Enlisted<>(ViewsApart.STANDARD, Severity.MAJOR));
    }
}
