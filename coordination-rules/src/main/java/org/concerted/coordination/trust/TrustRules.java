package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about trust. */
public final class TrustRules {
    private TrustRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(new Enlisted<>(ViewsDiverge.STANDARD, Severity.MINOR));
    }
}
