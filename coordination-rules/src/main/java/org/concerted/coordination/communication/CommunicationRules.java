package org.concerted.coordination.communication;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about communication. */
public final class CommunicationRules {
    private CommunicationRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new ActorOutOfReach(), Severity.MAJOR),
                new Enlisted<>(new LeadersInterval(), Severity.MINOR));
    }
}
