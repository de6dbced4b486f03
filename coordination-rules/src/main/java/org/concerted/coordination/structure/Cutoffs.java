package org.concerted.coordination.structure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Settings;

/**
 * Where the levels of the four contingencies begin, each somewhere within a span. What a figure says is every level that it
 * may be in, wherever in its span each level begins.
 *
 * @param spans the span of each cut-off
 */
public record Cutoffs(ImmutableMap<Cutoff, Range> spans) {
    /** Our own. */
    public static final Cutoffs STANDARD =
            new Cutoffs(Arrays.stream(Cutoff.values()).collect(toImmutableMap(c -> c, Cutoff::standard)));

    /** The parameters by which a rule set gives them. */
    public static final ImmutableList<Parameter> PARAMETERS = Arrays.stream(Cutoff.values())
            .flatMap(c -> c.parameters().stream())
            .collect(ImmutableList.toImmutableList());

    /** As a rule set gives them. */
    public static Cutoffs of(Settings settings) {
        return new Cutoffs(Arrays.stream(Cutoff.values())
                .collect(toImmutableMap(
                        c -> c, c -> new Range(settings.decimal(c.least()), settings.decimal(c.most())))));
    }

    /** In which circumstances a network with these figures may be. */
    public Situation read(Figures figures) {
        return Situation.UNKNOWN
                .with(Contingency.TRUST, trust(figures.trust(), figures.trustCentralisation()))
                .with(
                        Contingency.SIZE,
                        levels(
                                figures.size(),
                                ImmutableMap.of(
                                        Cutoff.SIZE_MODERATE, Circumstance.SIZE_MODERATE,
                                        Cutoff.SIZE_MANY, Circumstance.SIZE_MANY),
                                Circumstance.SIZE_FEW))
                .with(
                        Contingency.GOAL_CONSENSUS,
                        levels(
                                figures.goalConsensus(),
                                ImmutableMap.of(
                                        Cutoff.CONSENSUS_MODERATELY_LOW, Circumstance.CONSENSUS_MODERATELY_LOW,
                                        Cutoff.CONSENSUS_MODERATELY_HIGH, Circumstance.CONSENSUS_MODERATELY_HIGH,
                                        Cutoff.CONSENSUS_HIGH, Circumstance.CONSENSUS_HIGH),
                                Circumstance.CONSENSUS_LOW))
                .with(
                        Contingency.COMPETENCY_NEED,
                        levels(
                                figures.tasks(),
                                ImmutableMap.of(
                                        Cutoff.NEED_MODERATE, Circumstance.NEED_MODERATE,
                                        Cutoff.NEED_HIGH, Circumstance.NEED_HIGH),
                                Circumstance.NEED_LOW));
    }

    private ImmutableSet<Circumstance> trust(Range density, Range centralisation) {
        EnumSet<Circumstance> found = EnumSet.copyOf(levels(
                density,
                ImmutableMap.of(
                        Cutoff.TRUST_MODERATE, Circumstance.TRUST_MODERATE,
                        Cutoff.TRUST_HIGH, Circumstance.TRUST_HIGH),
                Circumstance.TRUST_LOW_SPREAD));
        if (found.remove(Circumstance.TRUST_LOW_SPREAD)) {
            found.addAll(levels(
                    centralisation,
                    ImmutableMap.of(Cutoff.TRUST_CENTRALISED, Circumstance.TRUST_LOW_CENTRALISED),
                    Circumstance.TRUST_LOW_SPREAD));
        }
        return Sets.immutableEnumSet(found);
    }

    /** The levels that a figure may be in: those that may begin at or below it, unless the next surely has begun. */
    private ImmutableSet<Circumstance> levels(
            Range figure, ImmutableMap<Cutoff, Circumstance> upwards, Circumstance lowest) {
        EnumSet<Circumstance> found = EnumSet.noneOf(Circumstance.class);
        Circumstance level = lowest;
        boolean reached = true;
        for (Map.Entry<Cutoff, Circumstance> entry : upwards.entrySet()) {
            Range span = span(entry.getKey());
            if (reached && figure.least().compareTo(span.most()) < 0) {
                found.add(level);
            }
            level = entry.getValue();
            reached = figure.most().compareTo(span.least()) >= 0;
        }
        if (reached) {
            found.add(level);
        }
        return Sets.immutableEnumSet(found);
    }

    private Range span(Cutoff cutoff) {
        return spans.getOrDefault(cutoff, cutoff.standard());
    }
}
