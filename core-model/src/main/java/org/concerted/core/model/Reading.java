package org.concerted.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One value of an indicator, for a period, as one reporter gave it. A missing reading is absent, never zero. */
@Value.Immutable
public sealed interface Reading extends Noun<Reading> permits ImmutableReading {
    /** The type of this noun. */
    NounType<Reading> TYPE = NounType.<Reading>of("reading", "readings", Initiative::readings, Initiative.Builder::readings)
            .ownedIfBy(Reading::reporter).required("indicator", () -> Indicator.TYPE, Reading::indicator).optional("reporter", () -> Actor.TYPE, Reading::reporter, (n, v) -> builder().from(n).reporter(v).build()).optional("restates", () -> Reading.TYPE, Reading::restates, (n, v) -> builder().from(n).restates(v).build()).many("sources", () -> Source.TYPE, Reading::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Reading> id();

    /** The indicator that it is a value of. */
    Id<Indicator> indicator();

    /** The value. */
    BigDecimal value();

    /** The period that it is about; one day where it is a count at a date. */
    Span period();

    /** The actor that reported it. */
    Optional<Id<Actor>> reporter();

    /** Version of the definition that was used. */
    Optional<String> definitionVersion();

    /** Whom it counted. */
    Optional<Text> population();

    /** The territory that it covers. */
    Optional<Text> territory();

    /** How it was measured. */
    Optional<Text> method();

    /** The number that it was divided by. */
    Optional<BigDecimal> denominator();

    /** Whether each person was counted once, across everyone who counted. */
    Optional<Boolean> unduplicated();

    /** The reading that this one restates. */
    Optional<Id<Reading>> restates();

    /** Visible from the day it became known, and otherwise from the end of its period. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> period().end());
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
