package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about money that is asked for, given, passed on and accounted for. */
public final class GrantRules {
    private GrantRules() {}

    /**
     * Each with its severity.
     *
     * @return the rules
     */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new OwnApplicationAppraised(), Severity.MAJOR),
                new Enlisted<>(new SpendingBeyondGrant(), Severity.MAJOR),
                new Enlisted<>(new SpendingBeyondAmount(), Severity.MINOR),
                new Enlisted<>(new InstalmentPastDue(), Severity.MINOR),
                new Enlisted<>(new InstalmentsBeyondGrant(), Severity.MINOR),
                new Enlisted<>(new ReportPastDue(), Severity.MINOR),
                new Enlisted<>(new RegrantsBeyondGrant(), Severity.MINOR),
                new Enlisted<>(new ReservesBeyondEnvelope(), Severity.MINOR));
    }
}
