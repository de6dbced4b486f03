package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about relations. */
public final class RelationRules {
    private RelationRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new TimeNotPlanned(), Severity.MINOR),
                new Enlisted<>(NewcomerNotWelcomed.STANDARD, Severity.MINOR),
                new Enlisted<>(SeatWithoutHandover.STANDARD, Severity.MINOR),
                new Enlisted<>(TensionOpen.STANDARD, Severity.MINOR));
    }
}
