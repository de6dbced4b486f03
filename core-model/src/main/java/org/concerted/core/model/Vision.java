package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One version of the vision that the actors share. */
@Value.Immutable
public sealed interface Vision extends Noun<Vision> permits ImmutableVision {
    /** The type of this noun. */
    NounType<Vision> TYPE = NounType.<Vision>of("vision", "visions", Initiative::visions, Initiative.Builder::visions)
            .label(Vision::text)
            .many(
                    "authors",
                    () -> Actor.TYPE,
                    Vision::authors,
                    (n, v) -> builder().from(n).authors(v).build())
            .optional(
                    "adoptedBy",
                    () -> Decision.TYPE,
                    Vision::adoptedBy,
                    (n, v) -> builder().from(n).adoptedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Vision::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Vision> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code v} and the number: {@code v2}. */
    default Id<Vision> naturalId() {
        return Natural.of("v" + number()).id();
    }

    /** The version, from 1. */
    int number();

    /** The vision, as worded. */
    Text text();

    /** The day of this version. */
    Optional<LocalDate> date();

    /** The actors that wrote it. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> authors();

    /** The decision by which it was adopted. */
    Optional<Id<Decision>> adoptedBy();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Refuses a number below 1. */
    @Value.Check
    default void check() {
        new Checks()
                .that(number() >= 1, "number", number(), "1 ou plus", "1 or more")
                .done();
    }

    /** Builds a vision. */
    final class Builder extends ImmutableVision.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
