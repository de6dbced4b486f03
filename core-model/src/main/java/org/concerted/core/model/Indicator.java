package org.concerted.core.model;

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
    NounType<Indicator> TYPE = NounType.<Indicator>of("indicator", "indicators", Initiative::indicators, Initiative.Builder::indicators)
            .label(Indicator::name).many("objectives", () -> Objective.TYPE, Indicator::objectives, (n, v) -> builder().from(n).objectives(v).build()).optional("owner", () -> Actor.TYPE, Indicator::owner, (n, v) -> builder().from(n).owner(v).build()).many("sources", () -> Source.TYPE, Indicator::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Indicator> id();

    /** Its name. */
    Text name();

    /** The objectives that it informs. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Objective>> objectives();

    /** Version of its definition; readings of different versions are not comparable. */
    Optional<String> definitionVersion();

    /** Whom it counts. */
    Optional<Text> population();

    /** Its unit: {@code per 1000 births}, {@code %}, {@code persons}. */
    Optional<Text> unit();

    /** Which way it is meant to move. */
    Optional<Direction> direction();

    /** Population or performance. */
    Optional<Accountability> accountability();

    /** The actor made answerable for it alone, where one is. */
    Optional<Id<Actor>> owner();

    /** How often a reading is expected. */
    Optional<Period> cadence();

    /** Value before the initiative acts. */
    Optional<BigDecimal> baseline();

    /** The day or last day of the baseline. */
    Optional<LocalDate> baselineDate();

    /** Value to reach. */
    Optional<BigDecimal> target();

    /** The day by which it is to be reached. */
    Optional<LocalDate> targetDate();

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
