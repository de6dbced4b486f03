package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** What is there of one of the three preconditions of collective impact (FSG 2012). */
@Value.Immutable
public sealed interface Precondition extends Noun<Precondition> permits ImmutablePrecondition {
    /** The type of this noun. */
    NounType<Precondition> TYPE = NounType.<Precondition>of(
                    "precondition", "preconditions", Initiative::preconditions, Initiative.Builder::preconditions)
            .optional(
                    "actor",
                    () -> Actor.TYPE,
                    Precondition::actor,
                    (n, v) -> builder().from(n).actor(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Precondition::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Precondition> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code kind}, with {@code @actor} where there is one. */
    default Id<Precondition> naturalId() {
        return Natural.of(Natural.word(kind())).and("@", actor()).id();
    }

    /** Which one. */
    PreconditionKind kind();

    /** Whether it is there. */
    Optional<Boolean> met();

    /** What makes one say so: data, a report, a crisis, what people told. */
    Optional<Text> evidence();

    /** The function of the champion; a function, never a private person's name. */
    Optional<Text> function();

    /** The actor that the champion leads, or that funds. */
    Optional<Id<Actor>> actor();

    /** The day until which money is there. */
    Optional<LocalDate> fundedUntil();

    /** The day from which it was there. */
    Optional<LocalDate> date();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** Builds a precondition. */
    final class Builder extends ImmutablePrecondition.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
