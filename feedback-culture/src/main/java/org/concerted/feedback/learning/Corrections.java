package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.feedback.base.Middle;
import org.concerted.feedback.base.Present;

/**
 * How long it took from a signal to a correction, by the year of the signal. A signal is feedback that arrived, or data
 * that a turn of learning found. What was explained without a change, or turned down, is not waited for, nor what asks for
 * none. Two signals may have led to one correction. A signal that
 * still waits counts as lasting longer than until today, so that a recent year does not look fast for want of time; where
 * those that wait could move the middle, the year has none. It cannot say why it took so long.
 *
 * @param years the years with signals, earliest first
 */
public record Corrections(ImmutableList<Year> years) {
    /** The fewest signals of a year that a trend is read from. Ours. */
    public static final int FEW = 3;

    /** The fewest such years. Ours. */
    public static final int YEARS = 3;

    /** Days by which medians have to differ to be told apart. Ours. */
    public static final int DAYS = 7;

    /** The corrections of an initiative. */
    public static final Measure<Initiative, Corrections> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "learning.corrections-by-year";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.EXCHANGE, Kinds.LEARNING_LOOP);
        }

        @Override
        public Corrections compute(Scope<Initiative> scope) {
            Counting counting = new Counting(scope.asOf());
            Present.each(scope, Exchange.TYPE, counting::add);
            Present.each(scope, LearningLoop.TYPE, counting::add);
            return counting.done();
        }
    };

    /**
     * Whether corrections came sooner or later over the years with {@value #FEW} signals or more, of which it takes
     * {@value #YEARS}; absent where too little is known.
     */
    public Optional<Trend> trend() {
        double[] known = years.stream()
                .filter(year -> year.signals() >= FEW && year.middle().isPresent())
                .mapToDouble(year -> year.middle().getAsDouble())
                .toArray();
        if (known.length < YEARS) {
            return Optional.empty();
        }
        double least = Arrays.stream(known).min().getAsDouble();
        double most = Arrays.stream(known).max().getAsDouble();
        if (most - least < DAYS) {
            return Optional.of(Trend.ALIKE);
        }
        boolean down = true;
        boolean up = true;
        for (int i = 1; i < known.length; i++) {
            down &= known[i] <= known[i - 1];
            up &= known[i] >= known[i - 1];
        }
        return Optional.of(down ? Trend.SOONER : up ? Trend.LATER : Trend.MIXED);
    }

    /** How the years with enough signals compare, one after the other. */
    public enum Trend {
        /** Corrections came sooner, or as soon, each year. */
        SOONER,
        /** They took as long, to within a few days. */
        ALIKE,
        /** They took longer, or as long, each year. */
        LATER,
        /** Sooner in one year, later in another. */
        MIXED
    }

    /**
     * One year.
     *
     * @param year which
     * @param corrected signals of that year after which something changed
     * @param waiting signals of that year that still wait
     * @param middle the median of the days from signal to correction; absent where those that wait could move it
     */
    public record Year(int year, long corrected, long waiting, OptionalDouble middle) {
        /** Those that were corrected or still wait. */
        public long signals() {
            return corrected + waiting;
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private final LocalDate asOf;
        private final TreeMap<Integer, Lasted> years = new TreeMap<>();

        Counting(LocalDate asOf) {
            this.asOf = asOf;
        }

        void add(Exchange exchange) {
            Optional<LocalDate> corrected = exchange.reached(FeedbackStage.CORRECTED);
            boolean settled =
                    exchange.reached(FeedbackStage.NO_CHANGE_EXPLAINED).isPresent()
                            || exchange.reached(FeedbackStage.DECLINED).isPresent();
            boolean asksNothing = exchange.asksForChange().equals(Optional.of(false));
            if (corrected.isPresent() || !settled && !asksNothing) {
                exchange.reached(FeedbackStage.RECEIVED).ifPresent(day -> add(day, corrected));
            }
        }

        void add(LearningLoop loop) {
            reached(loop, LearningStage.FIND).ifPresent(day -> add(day, reached(loop, LearningStage.CHANGE)));
        }

        private static Optional<LocalDate> reached(LearningLoop loop, LearningStage stage) {
            return loop.steps().stream()
                    .filter(step -> step.stage() == stage)
                    .map(LearningStep::date)
                    .findFirst();
        }

        private void add(LocalDate signal, Optional<LocalDate> corrected) {
            long days = ChronoUnit.DAYS.between(signal, corrected.orElse(asOf));
            if (days >= 0) {
                Lasted lasted = years.computeIfAbsent(signal.getYear(), year -> new Lasted());
                (corrected.isPresent() ? lasted.done : lasted.running).add(days);
            }
        }

        Corrections done() {
            ImmutableList.Builder<Year> result = ImmutableList.builder();
            years.forEach((year, lasted) -> result.add(new Year(
                    year,
                    lasted.done.size(),
                    lasted.running.size(),
                    Middle.of(Longs.toArray(lasted.done), Longs.toArray(lasted.running)))));
            return new Corrections(result.build());
        }
    }

    private static final class Lasted {
        private final List<Long> done = new ArrayList<>();
        private final List<Long> running = new ArrayList<>();
    }
}
