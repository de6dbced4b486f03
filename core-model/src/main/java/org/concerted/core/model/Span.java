package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A period in days, both ends included; an absent end is open. */
@Value.Immutable
public sealed interface Span permits ImmutableSpan {
    /** First day; absent when unknown or without beginning. */
    Optional<LocalDate> start();

    /** Last day; absent when unknown or still running. */
    Optional<LocalDate> end();

    /** From one day to another, both included. */
    static Span of(LocalDate start, LocalDate end) {
        return builder().start(start).end(end).build();
    }

    /** Whether a day falls inside; an open end lets every day through. */
    default boolean contains(LocalDate day) {
        return start().map(s -> !day.isBefore(s)).orElse(true)
                && end().map(e -> !day.isAfter(e)).orElse(true);
    }

    /** Whether the two share a day; an open end lets every day through. */
    default boolean overlaps(Span other) {
        return !startsAfter(this, other) && !startsAfter(other, this);
    }

    private static boolean startsAfter(Span one, Span other) {
        return one.start().isPresent()
                && other.end().isPresent()
                && one.start().get().isAfter(other.end().get());
    }

    /** Refuses a period that ends before it starts. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        !startsAfter(this, this),
                        "end",
                        end().orElse(LocalDate.MIN),
                        "au plus tôt le début",
                        "no earlier than the start")
                .done();
    }

    /** Builds a period. */
    final class Builder extends ImmutableSpan.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
