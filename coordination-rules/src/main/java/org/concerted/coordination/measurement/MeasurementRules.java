package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about shared measurement. */
public final class MeasurementRules {
    private MeasurementRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new IndicatorWithoutReading(), Severity.MINOR),
                new Enlisted<>(new IndicatorMoves(), Severity.MINOR),
                new Enlisted<>(ReadingsNotComparable.STANDARD, Severity.MAJOR),
                new Enlisted<>(new ReadingRestated(), Severity.MINOR),
                new Enlisted<>(new ReachTakenForEffect(), Severity.MINOR),
                new Enlisted<>(new PeopleCountedOnce(), Severity.MINOR),
                new Enlisted<>(new GapPersists(), Severity.MAJOR),
                new Enlisted<>(GroupsApart.STANDARD, Severity.MAJOR),
                new Enlisted<>(new GroupsBeyondWhole(), Severity.MINOR),
                new Enlisted<>(new LevelAimedAt(), Severity.MINOR),
                new Enlisted<>(new ForecastPace(), Severity.MINOR),
                new Enlisted<>(new ClaimsDiffer(), Severity.MAJOR),
                new Enlisted<>(PopulationClaimTooEarly.STANDARD, Severity.MINOR));
    }
}
