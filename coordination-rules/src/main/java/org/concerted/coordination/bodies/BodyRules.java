package org.concerted.coordination.bodies;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about bodies and what they need to know. */
public final class BodyRules {
    private BodyRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(AskedTwice.STANDARD, Severity.MINOR),
                new Enlisted<>(new InformationTooLate(), Severity.MINOR));
    }
}
