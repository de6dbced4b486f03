package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * A published statement that something was achieved: kept as it was worded, beside the readings that it rests on.
 * Statements of one outcome can differ ("26 %", "32 %"): each is a claim of its own.
 */
@Value.Immutable
public sealed interface Claim extends Noun<Claim> permits ImmutableClaim {
    /** The type of this noun. */
    NounType<Claim> TYPE = NounType.<Claim>of("claim", "claims", Initiative::claims, Initiative.Builder::claims)
            .label(Claim::statement)
            .optional(
                    "by",
                    () -> Actor.TYPE,
                    Claim::by,
                    (n, v) -> builder().from(n).by(v).build())
            .optional(
                    "indicator",
                    () -> Indicator.TYPE,
                    Claim::indicator,
                    (n, v) -> builder().from(n).indicator(v).build())
            .optional(
                    "objective",
                    () -> Objective.TYPE,
                    Claim::objective,
                    (n, v) -> builder().from(n).objective(v).build())
            .many(
                    "restsOn",
                    () -> Reading.TYPE,
                    Claim::restsOn,
                    (n, v) -> builder().from(n).restsOn(v).build())
            .optional(
                    "sameOutcomeAs",
                    () -> Claim.TYPE,
                    Claim::sameOutcomeAs,
                    (n, v) -> builder().from(n).sameOutcomeAs(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Claim::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Claim> id();

    /** The sentence. */
    Text statement();

    /** The day it was published. */
    Optional<LocalDate> date();

    /** The actor that published it. */
    Optional<Id<Actor>> by();

    /** The indicator that it speaks of. */
    Optional<Id<Indicator>> indicator();

    /** The objective that it speaks of. */
    Optional<Id<Objective>> objective();

    /** The figure in it, or its lower end where it gives a range. */
    Optional<BigDecimal> figure();

    /** The upper end, where it gives a range. */
    Optional<BigDecimal> upTo();

    /** The unit of the figure. */
    Optional<Text> unit();

    /** What kind of number it is. */
    Optional<Quantity> quantity();

    /** Whether it is a level or a change. */
    Optional<ReadingScale> scale();

    /** How exactly it is to be taken. */
    Optional<Precision> precision();

    /** Whether it says more or less. */
    Optional<Direction> direction();

    /** Whether it speaks of a whole population. */
    Optional<Accountability> level();

    /** The day from which a change is counted. */
    Optional<LocalDate> since();

    /** The period that it is about. */
    Optional<Span> period();

    /** Whether it says that the initiative caused it; false where it says that it contributed (Mayne 2011). */
    Optional<Boolean> attributed();

    /** The readings that it rests on. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Reading>> restsOn();

    /** Another statement of the same outcome. */
    Optional<Id<Claim>> sameOutcomeAs();

    /** Visible from the day it was published, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Refuses a range that ends below its beginning. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        figure().isEmpty() || upTo().isEmpty() || upTo().get().compareTo(figure().get()) >= 0,
                        "upTo",
                        upTo().map(Object::toString).orElse(""),
                        "au moins « figure »",
                        "at least \"figure\"")
                .done();
    }

    /** Builds a claim. */
    final class Builder extends ImmutableClaim.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
