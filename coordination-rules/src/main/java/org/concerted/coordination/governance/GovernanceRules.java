package org.concerted.coordination.governance;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about structure and roles. */
public final class GovernanceRules {
    private GovernanceRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new LegalPersonNeeded(), Severity.MAJOR),
                new Enlisted<>(new RoleConflict(), Severity.MAJOR),
                new Enlisted<>(new StructureChanged(), Severity.MINOR),
                new Enlisted<>(new DesignPrinciples(), Severity.MINOR));
    }
}
