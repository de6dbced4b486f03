package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;

/**
 * Hours and money that actions ask for, by calendar year, and those that organisations declared that they can give. What an
 * action asks for is spread evenly over the days of its period (ours), and so is a capacity; where either does not say when it
 * begins or ends, it is set apart. Hours of coordination are included. What was given up asks for nothing.
 *
 * @param years by year, the earliest first
 * @param undated what actions without a start or an end ask for
 * @param capacities what was declared, by year: as far as is on record and shown, and so at least
 * @param declared how many organisations declared hours or money for some year
 * @param actors for each organisation that carries an action with dates or declared something, what those ask for beside it
 */
public record Workload(
        ImmutableSortedMap<Integer, Asked> years,
        Asked undated,
        ImmutableSortedMap<Integer, Asked> capacities,
        long declared,
        ImmutableSortedMap<Id<Actor>, Own> actors) {
    /** The workload of an initiative. */
    public static final Measure<Initiative, Workload> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "agenda.workload";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION, Kinds.nouns(Capacity.TYPE));
        }

        @Override
        public Workload compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /**
     * What is asked for.
     *
     * @param hours of people
     * @param money by currency
     */
    public record Asked(Hours hours, ImmutableSortedMap<String, Money> money) {
        /** Whether nothing is. */
        public boolean none() {
            return hours.hundredths() == 0 && money.isEmpty();
        }
    }

    /**
     * What concerns one organisation.
     *
     * @param years what the actions that it carries ask for, whoever does the work
     * @param capacities what it declared that it can give
     */
    public record Own(ImmutableSortedMap<Integer, Asked> years, ImmutableSortedMap<Integer, Asked> capacities) {}

    /** Sums of one year. */
    private static final class Sum {
        private long hundredths;
        private final SortedMap<String, Money> money = new TreeMap<>();

        void add(long more, Optional<Money> cost) {
            hundredths += more;
            cost.filter(c -> c.amount().signum() != 0).ifPresent(c -> money.merge(c.currency(), c, Money::plus));
        }

        Asked done() {
            return new Asked(new Hours(hundredths), ImmutableSortedMap.copyOf(money));
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private final SortedMap<Integer, Sum> years = new TreeMap<>();
        private final Sum undated = new Sum();
        private final SortedMap<Integer, Sum> capacities = new TreeMap<>();
        private final Set<Id<Actor>> declared = new HashSet<>();
        private final SortedMap<Id<Actor>, SortedMap<Integer, Sum>> carried = new TreeMap<>();
        private final SortedMap<Id<Actor>, SortedMap<Integer, Sum>> given = new TreeMap<>();

        Counting(Scope<Initiative> scope) {
            Present.each(scope, Action.TYPE, action -> {
                boolean asks = action.effort().isPresent()
                        || action.coordination().isPresent()
                        || action.cost().isPresent();
                if (asks && !action.state().equals(Optional.of(ActionState.DROPPED))) {
                    action(action);
                }
            });
            Present.each(scope, Capacity.TYPE, this::capacity);
        }

        private void capacity(Capacity capacity) {
            Optional<LocalDate> start = capacity.period().flatMap(Span::start);
            Optional<LocalDate> end = capacity.period().flatMap(Span::end);
            boolean says = capacity.hours().isPresent() || capacity.money().isPresent();
            if (says && start.isPresent() && end.isPresent()) {
                declared.add(capacity.actor());
                long hours = capacity.hours().orElse(Hours.ZERO).hundredths();
                spread(capacities, hours, capacity.money(), start.get(), end.get());
                spread(of(given, capacity.actor()), hours, capacity.money(), start.get(), end.get());
            }
        }

        private void action(Action action) {
            long hours = action.effort().orElse(Hours.ZERO).hundredths()
                    + action.coordination().orElse(Hours.ZERO).hundredths();
            Optional<LocalDate> start = action.period().flatMap(Span::start);
            Optional<LocalDate> end = action.period().flatMap(Span::end);
            if (start.isPresent() && end.isPresent()) {
                spread(years, hours, action.cost(), start.get(), end.get());
                action.owner()
                        .ifPresent(owner -> spread(of(carried, owner), hours, action.cost(), start.get(), end.get()));
            } else {
                undated.add(hours, action.cost());
            }
        }

        /** By year, what is asked for up to its end less what is asked for up to its beginning: nothing is lost. */
        private static void spread(
                SortedMap<Integer, Sum> years, long hours, Optional<Money> cost, LocalDate start, LocalDate end) {
            long days = ChronoUnit.DAYS.between(start, end) + 1;
            long before = 0;
            for (int year = start.getYear(); year <= end.getYear(); year++) {
                LocalDate last = year == end.getYear() ? end : LocalDate.of(year, 12, 31);
                long until = ChronoUnit.DAYS.between(start, last) + 1;
                long from = before;
                years.computeIfAbsent(year, y -> new Sum())
                        .add(
                                part(hours, until, days) - part(hours, from, days),
                                cost.map(c -> new Money(
                                        part(c.amount(), until, days).subtract(part(c.amount(), from, days)),
                                        c.currency())));
                before = until;
            }
        }

        private static long part(long whole, long days, long of) {
            return part(BigDecimal.valueOf(whole), days, of, 0).longValueExact();
        }

        private static BigDecimal part(BigDecimal whole, long days, long of) {
            return part(whole, days, of, Math.max(whole.scale(), 2));
        }

        private static BigDecimal part(BigDecimal whole, long days, long of, int scale) {
            return whole.multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(of), scale, RoundingMode.HALF_EVEN);
        }

        private static SortedMap<Integer, Sum> of(
                SortedMap<Id<Actor>, SortedMap<Integer, Sum>> actors, Id<Actor> actor) {
            return actors.computeIfAbsent(actor, a -> new TreeMap<>());
        }

        Workload done() {
            SortedMap<Id<Actor>, Own> own = new TreeMap<>();
            Set<Id<Actor>> all = new HashSet<>(carried.keySet());
            all.addAll(given.keySet());
            all.forEach(actor -> own.put(actor, new Own(done(of(carried, actor)), done(of(given, actor)))));
            return new Workload(
                    done(years), undated.done(), done(capacities), declared.size(), ImmutableSortedMap.copyOf(own));
        }

        private static ImmutableSortedMap<Integer, Asked> done(SortedMap<Integer, Sum> sums) {
            ImmutableSortedMap.Builder<Integer, Asked> result = ImmutableSortedMap.naturalOrder();
            sums.forEach((year, sum) -> result.put(year, sum.done()));
            return result.buildOrThrow();
        }
    }
}
