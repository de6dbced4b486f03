package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A measure that shows whether an objective is being reached. */
@Value.Immutable
public sealed interface Indicator extends Noun<Indicator> permits ImmutableIndicator {
    /** The type of this noun. */
    NounType<Indicator> TYPE = NounType.<Indicator>of(
                    "indicator", "indicators", Initiative::indicators, Initiative.Builder::indicators)
            .label(Indicator::name)
            .many(
                    "objectives",
                    () -> Objective.TYPE,
                    Indicator::objectives,
                    (n, v) -> builder().from(n).objectives(v).build())
            .optional(
                    "factor",
                    () -> Factor.TYPE,
                    Indicator::factor,
                    (n, v) -> builder().from(n).factor(v).build())
            .optional(
                    "owner",
                    () -> Actor.TYPE,
                    Indicator::owner,
                    (n, v) -> builder().from(n).owner(v).build())
            .many(
                    "reporters",
                    () -> Actor.TYPE,
                    Indicator::reporters,
                    (n, v) -> builder().from(n).reporters(v).build())
            .many(
                    "askedBy",
                    () -> Actor.TYPE,
                    Indicator::askedBy,
                    (n, v) -> builder().from(n).askedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Indicator::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Indicator> id();

    /** Its name. */
    Text name();

    /** The objectives that it informs. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Objective>> objectives();

    /** The factor that it measures. */
    Optional<Id<Factor>> factor();

    /** Core or contributing. */
    Optional<IndicatorKind> kind();

    /** Version of its definition; readings of different versions are not comparable. */
    Optional<String> definitionVersion();

    /** What kind of number it is. */
    Optional<Quantity> quantity();

    /** Whom it counts. */
    Optional<Text> population();

    /** Where. */
    Optional<Text> territory();

    /** What is counted above the line. */
    Optional<Text> numerator();

    /** What it is divided by. */
    Optional<Text> denominator();

    /** Its unit: {@code per 1000 births}, {@code %}, {@code persons}. */
    Optional<Text> unit();

    /** How it is measured. */
    Optional<Text> method();

    /** Which way it is meant to move. */
    Optional<Direction> direction();

    /** Population or performance. */
    Optional<Accountability> accountability();

    /** What it asks of a programme, where it speaks of one. */
    Optional<PerformanceQuestion> question();

    /** The actor made answerable for it alone, where one is. */
    Optional<Id<Actor>> owner();

    /** The actors that agreed to report it. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> reporters();

    /** The actors that ask for it: funders, partners. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> askedBy();

    /** The dimensions by which readings are broken down: sex, territory, income. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> disaggregations();

    /** The groups that hold everyone once, by dimension. Empty when nobody said so. */
    ImmutableList<Partition> partitions();

    /** How often a reading is expected. */
    Optional<Period> cadence();

    /** How long the period of one reading is: one year, five years. */
    Optional<Period> span();

    /** Value before the initiative acts. */
    Optional<BigDecimal> baseline();

    /** The day or last day of the baseline. */
    Optional<LocalDate> baselineDate();

    /** The day on which the baseline was made public. */
    Optional<LocalDate> baselineReleased();

    /** Value to reach; absent from a complete list where none was set. */
    Optional<BigDecimal> target();

    /** Whether that is a level, or a change from the baseline; a level where it is not said. */
    Optional<ReadingScale> targetScale();

    /** The day by which it is to be reached. */
    Optional<LocalDate> targetDate();

    /** Refuses a target that is due before its baseline. */
    @Value.Check
    default void check() {
        new Checks().notBefore(targetDate(), "targetDate", baselineDate()).done();
    }

    /** Builds an indicator. */
    final class Builder extends ImmutableIndicator.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
