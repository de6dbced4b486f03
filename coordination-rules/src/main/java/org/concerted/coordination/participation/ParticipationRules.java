package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about participation. */
public final class ParticipationRules {
    private ParticipationRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(CriticalMass.STANDARD, Severity.MINOR),
                new Enlisted<>(new PromiseBeyondStructure(), Severity.MINOR),
                new Enlisted<>(new OrganisationsForCitizens(), Severity.MINOR),
                new Enlisted<>(new PromiseWithoutReportBack(), Severity.MAJOR));
    }
}
