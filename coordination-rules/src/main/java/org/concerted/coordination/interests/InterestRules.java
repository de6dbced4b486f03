package org.concerted.coordination.interests;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about interests. */
public final class InterestRules {
    private InterestRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(new Enlisted<>(new NoOptionForAll(), Severity.MINOR));
    }
}
