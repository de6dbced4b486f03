package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the form of governance. */
public final class StructureRules {
    private StructureRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(new Enlisted<>(FormMismatch.STANDARD, Severity.MINOR));
    }
}
