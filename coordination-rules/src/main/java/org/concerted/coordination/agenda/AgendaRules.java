package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableList;
import org.concerted.core.assess.RulePack.Enlisted;
import org.concerted.core.assess.Severity;
import org.concerted.core.model.Initiative;

/** The rules about the common agenda. */
public final class AgendaRules {
    private AgendaRules() {}

    /** Each with its severity. */
    public static ImmutableList<Enlisted<Initiative>> all() {
        return ImmutableList.of(
                new Enlisted<>(new ObjectiveWithoutIndicator(), Severity.MAJOR),
                new Enlisted<>(new ObjectiveWithoutAction(), Severity.MAJOR),
                new Enlisted<>(new ActionWithoutObjective(), Severity.MINOR),
                new Enlisted<>(new LinksWithoutGround(), Severity.MINOR),
                new Enlisted<>(new StartsBeforeItsTurn(), Severity.MINOR),
                new Enlisted<>(new ChainBeyondHorizon(), Severity.MINOR),
                new Enlisted<>(new IndicatorWithoutTarget(), Severity.MINOR),
                new Enlisted<>(TargetBeyondHistory.STANDARD, Severity.MAJOR),
                new Enlisted<>(new TargetDayPast(), Severity.MINOR),
                new Enlisted<>(new AbsoluteTarget(), Severity.MINOR),
                new Enlisted<>(new PaceBelowNeed(), Severity.MINOR),
                new Enlisted<>(new PopulationIndicatorSingleOwner(), Severity.MAJOR));
    }
}
