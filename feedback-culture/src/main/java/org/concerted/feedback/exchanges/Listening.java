package org.concerted.feedback.exchanges;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.ExchangeDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/**
 * Who listens to whom: feedback on record from one organisation to another, and from the population. A pair without any
 * may be two organisations that have nothing to do with each other, or that talk where nobody writes it down.
 *
 * @param actors how many organisations there are
 * @param pairs what went from one organisation to another
 * @param fromPopulation feedback from the population, to any organisation
 * @param unsigned feedback of which it is not known who gave it
 * @param toBackbone feedback to those that carry the backbone, from others that are not known to carry it or to fund
 * @param toFunders feedback to those that fund, from the same others
 * @param requested feedback that the receiver had asked for
 * @param volunteered feedback that it had not asked for
 */
public record Listening(
        int actors,
        ImmutableSortedMap<Pair, Heard> pairs,
        long fromPopulation,
        long unsigned,
        long toBackbone,
        long toFunders,
        long requested,
        long volunteered) {

    /** Who listens to whom in an initiative. */
    public static final Measure<Initiative, Listening> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "exchanges.listening";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.EXCHANGE, Kinds.ACTOR);
        }

        @Override
        public ImmutableSet<Measure<Initiative, ?>> reads() {
            return ImmutableSet.of(Upper.MEASURE);
        }

        @Override
        public Listening compute(Scope<Initiative> scope) {
            Counting counting = new Counting(scope.get(Upper.MEASURE));
            Subjects<ExchangeDossier> exchanges = scope.subjects(Kinds.EXCHANGE);
            for (int i = 0; i < exchanges.size(); i++) {
                scope.checkpoint();
                if (exchanges.present(i)) {
                    counting.add(exchanges.dossier(i));
                }
            }
            int actors = 0;
            for (int i = 0; i < scope.subjects(Kinds.ACTOR).size(); i++) {
                actors += scope.subjects(Kinds.ACTOR).present(i) ? 1 : 0;
            }
            return counting.done(actors);
        }
    };

    /** The share of ordered pairs of organisations with feedback on record, from 0 to 1 (after FSG 2014). */
    public OptionalDouble share() {
        long possible = (long) actors * (actors - 1);
        return possible <= 0 ? OptionalDouble.empty() : OptionalDouble.of((double) pairs.size() / possible);
    }

    /** The share of those pairs of which the other way has feedback too, from 0 to 1. */
    public OptionalDouble reciprocity() {
        long returned = pairs.keySet().stream()
                .filter(pair -> pairs.containsKey(pair.back()))
                .count();
        return pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) returned / pairs.size());
    }

    /**
     * From one organisation to another.
     *
     * @param from the one that speaks
     * @param to the one that is to listen
     */
    public record Pair(Id<Actor> from, Id<Actor> to) implements Comparable<Pair> {
        /** The other way. */
        public Pair back() {
            return new Pair(to, from);
        }

        @Override
        public int compareTo(Pair other) {
            int first = from.compareTo(other.from);
            return first != 0 ? first : to.compareTo(other.to);
        }
    }

    /**
     * What is on record of one pair.
     *
     * @param given pieces of feedback
     * @param answered those of them that were answered; for the two alone
     */
    public record Heard(long given, long answered) {
        private Heard plus(boolean told) {
            return new Heard(given + 1, answered + (told ? 1 : 0));
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private static final Heard NOTHING = new Heard(0, 0);

        private final Upper upper;
        private final Map<Pair, Heard> pairs = new TreeMap<>();
        private long fromPopulation;
        private long unsigned;
        private long toBackbone;
        private long toFunders;
        private long requested;
        private long volunteered;

        Counting(Upper upper) {
            this.upper = upper;
        }

        void add(ExchangeDossier dossier) {
            Exchange exchange = dossier.noun();
            Optional<Actor> giver = dossier.giver();
            Actor receiver = dossier.receiver();
            if (giver.isPresent() && !giver.get().id().equals(receiver.id())) {
                pairs.merge(
                        new Pair(giver.get().id(), receiver.id()),
                        NOTHING.plus(
                                exchange.reached(FeedbackStage.REPORTED_BACK).isPresent()),
                        (a, b) -> new Heard(a.given() + b.given(), a.answered() + b.answered()));
            }
            fromPopulation += giver.isEmpty() && exchange.population().isPresent() ? 1 : 0;
            unsigned += giver.isEmpty() && exchange.population().isEmpty() ? 1 : 0;
            requested += exchange.asked().equals(Optional.of(true)) ? 1 : 0;
            volunteered += exchange.asked().equals(Optional.of(false)) ? 1 : 0;
            boolean fromBelow = giver.isPresent()
                    ? !upper.supports(giver.get()) && !Upper.funds(giver.get())
                    : exchange.population().isPresent();
            toBackbone += fromBelow && upper.supports(receiver) ? 1 : 0;
            toFunders += fromBelow && Upper.funds(receiver) ? 1 : 0;
        }

        Listening done(int actors) {
            return new Listening(
                    actors,
                    ImmutableSortedMap.copyOf(pairs),
                    fromPopulation,
                    unsigned,
                    toBackbone,
                    toFunders,
                    requested,
                    volunteered);
        }
    }
}
