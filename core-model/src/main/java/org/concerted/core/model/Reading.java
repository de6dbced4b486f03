package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One value of an indicator, for a period, as one reporter gave it. A missing reading is absent, never zero. */
@Value.Immutable
public sealed interface Reading extends Noun<Reading> permits ImmutableReading {
    /** The type of this noun. */
    NounType<Reading> TYPE = NounType.<Reading>of(
                    "reading", "readings", Initiative::readings, Initiative.Builder::readings)
            .label(reading -> reading.statement().orElseGet(() -> inShort(reading)))
            .ownedIfBy(Reading::reporter)
            .required("indicator", () -> Indicator.TYPE, Reading::indicator)
            .optional(
                    "reporter",
                    () -> Actor.TYPE,
                    Reading::reporter,
                    (n, v) -> builder().from(n).reporter(v).build())
            .many(
                    "covers",
                    () -> Actor.TYPE,
                    Reading::covers,
                    (n, v) -> builder().from(n).covers(v).build())
            .optional(
                    "restates",
                    () -> Reading.TYPE,
                    Reading::restates,
                    (n, v) -> builder().from(n).restates(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Reading::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Reading> id() {
        return naturalId();
    }

    /**
     * The id that it has when nobody gives it one: {@code indicator@end}, with {@code ~reporter} and {@code ~group} where it has them, and {@code
     * ~restated} where it restates another.
     */
    default Id<Reading> naturalId() {
        return Natural.of(indicator())
                .and("@", period().end().or(() -> period().start()))
                .and("~", reporter())
                .and("~", group().map(Natural::words))
                .and("~", restates().map(r -> "restated"))
                .id();
    }

    /** The indicator that it is a value of. */
    Id<Indicator> indicator();

    /** The value. */
    BigDecimal value();

    /** The period that it is about; one day where it is a count at a date. */
    Span period();

    /** How it came to be; observed where it is not said. */
    Optional<ReadingNature> nature();

    /** What the value says: the level, or a change from a baseline; the level where it is not said. */
    Optional<ReadingScale> scale();

    /** How exactly it is to be taken; as it stands where it is not said. */
    Optional<Precision> precision();

    /** The value that the change is counted from, where it is a change. */
    Optional<BigDecimal> baseline();

    /** The day from which a change or a cumulative count is counted. */
    Optional<LocalDate> since();

    /** Whether it adds up everything since that day. */
    Optional<Boolean> cumulative();

    /** The actor that reported it. */
    Optional<Id<Actor>> reporter();

    /**
     * Version of the definition that was used. Left out, it is that of the indicator, as long as no other reading of it names
     * another one; else it is not known.
     */
    Optional<String> definitionVersion();

    /** What kind of number it is, where it is not that of the indicator. */
    Optional<Quantity> quantity();

    /** Its unit, where it is not that of the indicator. */
    Optional<Text> unit();

    /** Whom it counted, where it is not whom the indicator counts. */
    Optional<Text> population();

    /** The territory that it covers, where it is not that of the indicator. */
    Optional<Text> territory();

    /** The dimension by which it is broken down: sex. Absent where it is about all. */
    Optional<Text> dimension();

    /** The group that it is about in that dimension: women. */
    Optional<Text> group();

    /** How it was measured, where it is not as the indicator says. */
    Optional<Text> method();

    /** The number above the line. */
    Optional<BigDecimal> numerator();

    /** The number that it was divided by. */
    Optional<BigDecimal> denominator();

    /** How many were observed, where not all were, zero or more. */
    Optional<Integer> sample();

    /** Whether each person was counted once, across everyone who counted. */
    Optional<Boolean> unduplicated();

    /** The actors whose data it adds up. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> covers();

    /** The reading that this one restates. */
    Optional<Id<Reading>> restates();

    /** Why it was restated. */
    Optional<Text> restatedBecause();

    /** The sentence in which it was published. */
    Optional<Text> statement();

    /** Visible from the day it became known, and otherwise from the end of its period. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> period().end());
    }

    /** Refuses a group of no dimension, and a negative sample. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        group().isEmpty() || dimension().isPresent(),
                        "dimension",
                        "",
                        "la dimension à laquelle le groupe appartient",
                        "the dimension that the group belongs to")
                .notNegative(sample(), "sample")
                .done();
    }

    /** Value and period: {@code 8.9 (2013)}. */
    private static Text inShort(Reading reading) {
        String period = when(reading.period());
        Precision precision = reading.precision().orElse(Precision.EXACT);
        return Text.of(
                bound(precision, Language.FR)
                        + grouped(reading.value(), '\u00a0').replace('.', ',')
                        + period,
                bound(precision, Language.EN) + grouped(reading.value(), ',') + period);
    }

    private static String bound(Precision precision, Language language) {
        boolean french = language == Language.FR;
        return switch (precision) {
            case EXACT -> "";
            case ABOUT -> french ? "environ " : "about ";
            case AT_LEAST -> french ? "au moins " : "at least ";
            case MORE_THAN -> french ? "plus de " : "more than ";
            case AT_MOST -> french ? "au plus " : "at most ";
            case LESS_THAN -> french ? "moins de " : "less than ";
        };
    }

    /** A number with its thousands apart. */
    private static String grouped(BigDecimal value, char separator) {
        StringBuilder out = new StringBuilder(value.toPlainString());
        int point = out.indexOf(".");
        int first = value.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? out.length() : point) - 3; at > first; at -= 3) {
            out.insert(at, separator);
        }
        return out.toString();
    }

    private static String when(Span period) {
        if (period.end().isEmpty()) {
            return "";
        }
        LocalDate end = period.end().get();
        boolean years = end.getDayOfYear() == end.lengthOfYear()
                && period.start().filter(s -> s.getDayOfYear() == 1).isPresent();
        if (!years) {
            return period.start().filter(start -> !start.equals(end)).isPresent()
                    ? " (" + period.start().get() + " – " + end + ")"
                    : " (" + end + ")";
        }
        int first = period.start().get().getYear();
        return first == end.getYear() ? " (" + first + ")" : " (" + first + "–" + end.getYear() + ")";
    }

    /** Builds a reading. */
    final class Builder extends ImmutableReading.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
