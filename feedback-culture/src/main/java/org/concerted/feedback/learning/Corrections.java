package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
 * that a turn of learning found. What was explained without a change, or turned down, is not waited for. A signal that
 * still waits counts as lasting longer than until today, so that a recent year does not look fast for want of time; where
 * those that wait could move the middle, the year has none. It cannot say why it took so long.
 *
 * @param years the years with signals, earliest first
 */
public record Corrections(ImmutableList<Year> years) {
    /** The fewest signals of a year that a trend is read from. Ours. */
    public static final int FEW = 3;

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

    /** Whether corrections came sooner or later over the years; absent where too little is known. */
    public Optional<Trend> trend() {
        List<Year> known = years.stream()
                .filter(year -> year.signals() >= FEW && year.middle().isPresent())
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        long first = known.get(0).middle().getAsLong();
        long last = known.get(known.size() - 1).middle().getAsLong();
        return Optional.of(last < first ? Trend.SOONER : last > first ? Trend.LATER : Trend.ALIKE);
    }

    /** How the last year with enough signals compares with the first. */
    public enum Trend {
        /** Corrections came sooner. */
        SOONER,
        /** They took as long. */
        ALIKE,
        /** They took longer. */
        LATER
    }

    /**
     * One year.
     *
     * @param year which
     * @param corrected signals of that year after which something changed
     * @param waiting signals of that year that still wait
     * @param middle days from signal to correction, of the one in the middle; absent where those that wait could move it
     */
    public record Year(int year, long corrected, long waiting, OptionalLong middle) {
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
            if (corrected.isPresent() || !settled) {
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
