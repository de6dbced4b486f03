package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the backbone: the published misperceptions of what it is. */
public final class BackboneRules {
    private BackboneRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(DrivesSolutions.STANDARD, Severity.MINOR),
                new Enlisted<>(KeepsMoney.STANDARD, Severity.MINOR),
                new Enlisted<>(new SelfAppointed(), Severity.MINOR),
                new Enlisted<>(SetsAgenda.STANDARD, Severity.MINOR));
    }
}
