package org.concerted.feedback.declared;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about declared loops. */
public final class LoopRules {
    private LoopRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new LoopNotClosed(), Severity.MINOR),
                new Enlisted<>(new PolarityDiffers(), Severity.MINOR));
    }
}
