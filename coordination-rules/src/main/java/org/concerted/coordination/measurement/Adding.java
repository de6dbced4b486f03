package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/** Puts readings together; used once. */
final class Adding {
    private static final ImmutableSet<Precision> FROM_BELOW =
            Sets.immutableEnumSet(Precision.EXACT, Precision.AT_LEAST, Precision.MORE_THAN);
    private static final ImmutableSet<Precision> FROM_ABOVE =
            Sets.immutableEnumSet(Precision.EXACT, Precision.AT_MOST, Precision.LESS_THAN);

    private final Alike alike;
    private final ImmutableList<Reading> readings;
    private final Set<Aggregation.Obstacle> told = EnumSet.noneOf(Aggregation.Obstacle.class);
    private final List<Aggregation.Reason> reasons = new ArrayList<>();

    Adding(Alike alike, ImmutableList<Reading> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings: none; expected at least one");
        }
        for (Reading reading : readings) {
            if (!reading.indicator().equals(alike.indicator().id())) {
                throw new IllegalArgumentException("reading " + reading.id() + ": of " + reading.indicator()
                        + "; expected one of " + alike.indicator().id());
            }
        }
        this.alike = alike;
        this.readings = readings.stream().map(Adding::ofItsPeriod).collect(ImmutableList.toImmutableList());
    }

    /** A count since the first day of its own period is the count of its period. */
    private static Reading ofItsPeriod(Reading reading) {
        return level(reading)
                        && reading.since().isPresent()
                        && reading.since().equals(reading.period().start())
                ? Reading.builder().from(reading).since(Optional.empty()).build()
                : reading;
    }

    private static boolean level(Reading reading) {
        return reading.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
    }

    Aggregation result() {
        // What is known to differ comes before what is not known.
        for (boolean known : new boolean[] {true, false}) {
            for (int i = 0; i < readings.size(); i++) {
                one(readings.get(i), known);
                for (int j = i + 1; j < readings.size(); j++) {
                    two(readings.get(i), readings.get(j), known);
                }
            }
        }
        if (!reasons.isEmpty()) {
            return new Aggregation.Refused(ImmutableList.copyOf(reasons));
        }
        ImmutableSortedSet<Id<Actor>> covers = readings.stream()
                .flatMap(reading -> reading.covers().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return pools(quantity(readings.get(0)))
                ? new Aggregation.Pooled(
                        sum(r -> r.numerator().orElseThrow()),
                        sum(r -> r.denominator().orElseThrow()),
                        covers,
                        countedOnce(),
                        unstated())
                : new Aggregation.Total(
                        sum(Reading::value), precision().orElseThrow(), covers, countedOnce(), unstated());
    }

    /** What nothing says of any of several; one alone is put beside nothing. */
    private ImmutableSet<Aggregation.Obstacle> unstated() {
        Set<Aggregation.Obstacle> unstated = EnumSet.noneOf(Aggregation.Obstacle.class);
        if (readings.size() > 1) {
            Reading a = readings.get(0);
            Reading b = readings.get(1);
            for (KeyField field : KeyField.values()) {
                if (compared(field) && alike.match(field, a, b) == KeyField.Match.UNSTATED) {
                    unstated.add(Aggregation.Obstacle.valueOf(field.name()));
                }
            }
            // What is pooled are the numbers above and below the line, whatever the unit of what they come to.
            if (!pools(quantity(a)) && unit(a).isEmpty()) {
                unstated.add(Aggregation.Obstacle.UNIT);
            }
        }
        return Sets.immutableEnumSet(unstated);
    }

    private Optional<Text> unit(Reading reading) {
        return reading.unit().or(alike.indicator()::unit);
    }

    private static boolean compared(KeyField field) {
        return field != KeyField.PERIOD && field != KeyField.COVERAGE;
    }

    private void one(Reading reading, boolean known) {
        Optional<Quantity> quantity = quantity(reading);
        if (quantity.isEmpty()) {
            tell(known, Aggregation.Obstacle.QUANTITY, KeyField.Match.UNKNOWN, reading, reading);
        } else if (!level(reading) || !adds(quantity.get()) && !pools(quantity)) {
            tell(known, Aggregation.Obstacle.KIND, KeyField.Match.DIFFERENT, reading, reading);
        } else if (pools(quantity)
                && (reading.numerator().isEmpty() || reading.denominator().isEmpty())) {
            tell(known, Aggregation.Obstacle.KIND, KeyField.Match.UNKNOWN, reading, reading);
        } else if (pools(quantity) && reading.denominator().orElseThrow().signum() <= 0) {
            tell(known, Aggregation.Obstacle.DENOMINATOR, KeyField.Match.DIFFERENT, reading, reading);
        } else if (quantity.get() == Quantity.SHARE && Shares.contradicts(reading, unit(reading))) {
            tell(known, Aggregation.Obstacle.VALUE, KeyField.Match.DIFFERENT, reading, reading);
        } else if (quantity.get() == Quantity.AMOUNT && unit(reading).isEmpty()) {
            tell(known, Aggregation.Obstacle.UNIT, KeyField.Match.UNKNOWN, reading, reading);
        }
    }

    private void two(Reading a, Reading b, boolean known) {
        for (KeyField field : KeyField.values()) {
            if (compared(field)) {
                tell(known, Aggregation.Obstacle.valueOf(field.name()), alike.match(field, a, b), a, b);
            }
        }
        tell(known, Aggregation.Obstacle.PERIOD, period(a, b), a, b);
        tell(known, Aggregation.Obstacle.COVERAGE, coverage(a, b), a, b);
        boolean group = a.dimension().equals(b.dimension()) && a.group().equals(b.group());
        tell(known, Aggregation.Obstacle.GROUP, group ? KeyField.Match.SAME : KeyField.Match.DIFFERENT, a, b);
        boolean restated = a.restates().filter(b.id()::equals).isPresent()
                || b.restates().filter(a.id()::equals).isPresent();
        tell(known, Aggregation.Obstacle.RESTATED, restated ? KeyField.Match.DIFFERENT : KeyField.Match.SAME, a, b);
        if (precision().isEmpty()) {
            boolean same = precision(a) == precision(b);
            tell(known, Aggregation.Obstacle.PRECISION, same ? KeyField.Match.SAME : KeyField.Match.DIFFERENT, a, b);
        }
    }

    private void tell(boolean known, Aggregation.Obstacle obstacle, KeyField.Match match, Reading a, Reading b) {
        KeyField.Match wanted = known ? KeyField.Match.DIFFERENT : KeyField.Match.UNKNOWN;
        if (match == wanted && told.add(obstacle)) {
            reasons.add(new Aggregation.Reason(obstacle, known, a.id(), b.id()));
        }
    }

    private static KeyField.Match period(Reading a, Reading b) {
        if (a.period().start().isEmpty()
                || a.period().end().isEmpty()
                || b.period().start().isEmpty()
                || b.period().end().isEmpty()) {
            boolean apart = differ(a.period().start(), b.period().start())
                    || differ(a.period().end(), b.period().end());
            return apart ? KeyField.Match.DIFFERENT : KeyField.Match.UNKNOWN;
        }
        return a.period().equals(b.period()) ? KeyField.Match.SAME : KeyField.Match.DIFFERENT;
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static KeyField.Match coverage(Reading a, Reading b) {
        if (!Sets.intersection(a.covers(), b.covers()).isEmpty()) {
            return KeyField.Match.DIFFERENT;
        }
        return a.covers().isEmpty() || b.covers().isEmpty() ? KeyField.Match.UNKNOWN : KeyField.Match.SAME;
    }

    private Optional<Quantity> quantity(Reading reading) {
        return reading.quantity().or(alike.indicator()::quantity);
    }

    private static boolean adds(Quantity quantity) {
        return quantity == Quantity.COUNT || quantity == Quantity.AMOUNT;
    }

    private static boolean pools(Optional<Quantity> quantity) {
        return quantity.filter(q -> q == Quantity.SHARE || q == Quantity.RATE).isPresent();
    }

    private static Precision precision(Reading reading) {
        return reading.precision().orElse(Precision.EXACT);
    }

    /** How exactly a sum is to be taken; absent where bounds go both ways, or are mixed with what is about so much. */
    private Optional<Precision> precision() {
        Set<Precision> all = EnumSet.noneOf(Precision.class);
        readings.forEach(reading -> all.add(precision(reading)));
        if (all.equals(EnumSet.of(Precision.EXACT))) {
            return Optional.of(Precision.EXACT);
        }
        if (FROM_BELOW.containsAll(all)) {
            return Optional.of(all.contains(Precision.MORE_THAN) ? Precision.MORE_THAN : Precision.AT_LEAST);
        }
        if (FROM_ABOVE.containsAll(all)) {
            return Optional.of(all.contains(Precision.LESS_THAN) ? Precision.LESS_THAN : Precision.AT_MOST);
        }
        return EnumSet.of(Precision.EXACT, Precision.ABOUT).containsAll(all)
                ? Optional.of(Precision.ABOUT)
                : Optional.empty();
    }

    private Optional<Boolean> countedOnce() {
        if (readings.stream().anyMatch(reading -> reading.unduplicated().equals(Optional.of(false)))) {
            return Optional.of(false);
        }
        return readings.size() == 1 ? readings.get(0).unduplicated() : Optional.empty();
    }

    private BigDecimal sum(Function<Reading, BigDecimal> value) {
        return readings.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
