package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Middle;
import org.concerted.feedback.base.Present;

/**
 * How much feedback is on record, how far it went, and how old is what is still open. Feedback is closed once it was
 * reported back and either corrected or explained (Feedback Labs, Keystone); feedback that asks for nothing to change,
 * once it was reported back. What is not on record may have happened.
 *
 * @param all pieces of feedback
 * @param acknowledged those whose arrival was acknowledged
 * @param told those whose givers were told what came of them
 * @param corrected those after which something changed
 * @param explained those of which it was explained why nothing changed
 * @param closed those that are closed
 * @param unreasoned those that were turned down, taken up in part or answered, with no change and no reason on record
 * @param untold those of which nobody was told anything
 * @param undated those still open that arrived on an unknown day
 * @param oldest the day on which the oldest open one arrived; absent where none is known
 * @param middleAge the median of the days since the open ones arrived, of those whose day is known
 * @param satisfied those whose givers were satisfied with the answer
 * @param dissatisfied those whose givers were not
 */
public record Backlog(
        long all,
        long acknowledged,
        long told,
        long corrected,
        long explained,
        long closed,
        long unreasoned,
        long untold,
        long undated,
        Optional<LocalDate> oldest,
        OptionalDouble middleAge,
        long satisfied,
        long dissatisfied) {

    /** The backlog of an initiative. */
    public static final Measure<Initiative, Backlog> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.backlog";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.EXCHANGE);
        }

        @Override
        public Backlog compute(Scope<Initiative> scope) {
            Counting counting = new Counting(scope.asOf());
            Present.each(scope, Exchange.TYPE, counting::add);
            return counting.done();
        }
    };

    /** Those that are not closed. */
    public long open() {
        return all - closed;
    }

    /** Whether an answer was given, or a decision made, with neither a change nor a reason on record. */
    static boolean unreasoned(Exchange exchange) {
        if (exchange.asksForChange().equals(Optional.of(false))) {
            return false;
        }
        boolean answered = false;
        for (int i = 0; i < exchange.steps().size(); i++) {
            switch (exchange.steps().get(i).stage()) {
                case CORRECTED, NO_CHANGE_EXPLAINED -> {
                    return false;
                }
                case DECLINED, PARTLY_ACCEPTED, REPORTED_BACK -> {
                    if (exchange.steps().get(i).reason().isPresent()) {
                        return false;
                    }
                    answered = true;
                }
                case RECEIVED, ACKNOWLEDGED, ANALYSED, ACCEPTED -> {}
            }
        }
        return answered;
    }

    /** The counting itself. */
    private static final class Counting {
        private final LocalDate asOf;
        private final List<LocalDate> open = new ArrayList<>();
        private long all;
        private long acknowledged;
        private long told;
        private long corrected;
        private long explained;
        private long closed;
        private long unreasoned;
        private long undated;
        private long satisfied;
        private long dissatisfied;

        Counting(LocalDate asOf) {
            this.asOf = asOf;
        }

        void add(Exchange exchange) {
            Steps steps = Steps.of(exchange, true);
            all++;
            acknowledged += one(exchange.reached(FeedbackStage.ACKNOWLEDGED).isPresent());
            told += one(steps.told());
            corrected += one(steps.changed());
            explained += one(steps.explained());
            closed += one(steps.closed());
            unreasoned += one(Backlog.unreasoned(exchange));
            satisfied += one(exchange.satisfied().equals(Optional.of(true)));
            dissatisfied += one(exchange.satisfied().equals(Optional.of(false)));
            if (!steps.closed()) {
                Optional<LocalDate> received = exchange.reached(FeedbackStage.RECEIVED);
                received.ifPresent(open::add);
                undated += one(received.isEmpty());
            }
        }

        private static int one(boolean yes) {
            return yes ? 1 : 0;
        }

        Backlog done() {
            long[] ages = open.stream()
                    .mapToLong(day -> ChronoUnit.DAYS.between(day, asOf))
                    .toArray();
            return new Backlog(
                    all,
                    acknowledged,
                    told,
                    corrected,
                    explained,
                    closed,
                    unreasoned,
                    all - told,
                    undated,
                    open.stream().min(LocalDate::compareTo),
                    Middle.of(ages),
                    satisfied,
                    dissatisfied);
        }
    }
}
