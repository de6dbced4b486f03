package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Measure;
import org.concerted.core.model.Initiative;

/**
 * The figures behind the four contingencies, each between the bounds that missing answers leave open. How each is read
 * from an initiative is ours; Provan and Kenis (2008) name the contingencies and give them levels.
 *
 * @param trust share of ratings of trust that are 3 or 4 out of 4, over all the ratings there would be if everyone invited
 *     had answered, from 0 to 1
 * @param trustCentralisation in-degree centralisation of who trusts whom (Freeman 1979, over (n − 1)²), from 0 to 1
 * @param size organisations that take part as members
 * @param goalConsensus share of these that endorsed the vision, an objective or a strategy by an act of their own
 * @param tasks tasks that the structure has to be able to do for the whole
 * @param respondents who answered the survey on trust, where one was read
 * @param invited who was invited to it, where that is known
 */
public record Figures(
        Range trust,
        Range trustCentralisation,
        Range size,
        Range goalConsensus,
        Range tasks,
        Optional<Integer> respondents,
        Optional<Integer> invited) {
    /** What is read of an initiative. Not for subjects: it looks at the whole. */
    public static final Measure<Initiative, Figures> MEASURE = new FiguresMeasure();

    /** A number of organisations that nothing bounds. */
    static final BigDecimal NO_BOUND = new BigDecimal(1_000_000_000);

    /** Nothing known. */
    public static final Figures UNKNOWN = new Figures(
            Range.ANY_SHARE,
            Range.ANY_SHARE,
            new Range(BigDecimal.ZERO, NO_BOUND),
            Range.ANY_SHARE,
            Range.of(0, FiguresMeasure.TASKS),
            Optional.empty(),
            Optional.empty());

    /** The contingencies that missing answers leave open, whatever the cut-offs. */
    public ImmutableSet<Contingency> inexact() {
        return Arrays.stream(Contingency.values()).filter(c -> !of(c).exact()).collect(ImmutableSet.toImmutableSet());
    }

    /** The figure of a contingency; of trust, its density. */
    public Range of(Contingency contingency) {
        return switch (contingency) {
            case TRUST -> trust;
            case SIZE -> size;
            case GOAL_CONSENSUS -> goalConsensus;
            case COMPETENCY_NEED -> tasks;
        };
    }

    /** Whether a figure is known to have an upper bound. */
    public static boolean bounded(Range range) {
        return range.most().compareTo(NO_BOUND) < 0;
    }

    /** What would settle a contingency. */
    public static Datum datum(Contingency contingency) {
        return switch (contingency) {
            case TRUST -> Data.TRUST_RATINGS;
            case SIZE -> Data.MEMBERS;
            case GOAL_CONSENSUS -> Data.ENDORSEMENTS;
            case COMPETENCY_NEED -> Data.NETWORK_TASKS;
        };
    }
}
