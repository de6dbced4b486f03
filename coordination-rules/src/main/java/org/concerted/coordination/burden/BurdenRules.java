package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the burden of coordination. */
public final class BurdenRules {
    private BurdenRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(ReportedTwice.STANDARD, Severity.MINOR),
                new Enlisted<>(new OverOwnCeiling(), Severity.MAJOR),
                new Enlisted<>(BodiesOverlap.STANDARD, Severity.MINOR),
                new Enlisted<>(new SeatsOverOwnCeiling(), Severity.MINOR));
    }
}
