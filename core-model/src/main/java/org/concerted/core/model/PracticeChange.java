package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What an actor changed in its own way of working: before, after, and why (Living Cities; Pillsbury, Theory of
 * Aligned Contributions).
 */
@Value.Immutable
public sealed interface PracticeChange extends Noun<PracticeChange> permits ImmutablePracticeChange {
    /** The type of this noun. */
    NounType<PracticeChange> TYPE = NounType.<PracticeChange>of(
                    "practice-change",
                    "practiceChanges",
                    Initiative::practiceChanges,
                    Initiative.Builder::practiceChanges)
            .label(PracticeChange::after)
            .ownedBy(PracticeChange::actor)
            .asKnown(PracticeChange::until)
            .required("actor", () -> Actor.TYPE, PracticeChange::actor)
            .add(Reference.anyOptional(
                    "because",
                    PracticeChange::because,
                    (n, v) -> builder().from(n).because(v).build()))
            .optional(
                    "with",
                    () -> Actor.TYPE,
                    PracticeChange::with,
                    (n, v) -> builder().from(n).with(v).build())
            .optional(
                    "reportedBy",
                    () -> Actor.TYPE,
                    PracticeChange::reportedBy,
                    (n, v) -> builder().from(n).reportedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    PracticeChange::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<PracticeChange> id();

    /** The actor that changed. */
    Id<Actor> actor();

    /** How it was done. */
    Optional<Text> before();

    /** How it is done since. */
    Text after();

    /** Why. */
    Optional<PracticeMotive> motive();

    /** The objective, reading, exchange or other noun that moved it. */
    Optional<Ref> because();

    /** What the change touches. */
    Optional<GoverningVariable> changed();

    /** The actor to whose work it adjusted, where there is one. */
    Optional<Id<Actor>> with();

    /** The day from which it was done otherwise. */
    Optional<LocalDate> date();

    /** The last day on which it was seen to be kept. */
    Optional<LocalDate> keptUntil();

    /** The day on which it was given up. */
    Optional<LocalDate> abandoned();

    /** The actor that told of it. */
    Optional<Id<Actor>> reportedBy();

    /** Visible from the day of the change, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    private static PracticeChange until(PracticeChange change, LocalDate day) {
        return Days.after(change.abandoned(), day) || Days.after(change.keptUntil(), day)
                ? builder()
                        .from(change)
                        .abandoned(change.abandoned().filter(date -> !date.isAfter(day)))
                        .keptUntil(change.keptUntil().filter(date -> !date.isAfter(day)))
                        .build()
                : change;
    }

    /** Refuses what ends before it begins. */
    @Value.Check
    default void check() {
        new Checks()
                .notBefore(abandoned(), "abandoned", date())
                .notBefore(keptUntil(), "keptUntil", date())
                .done();
    }

    /** Builds a practice change. */
    final class Builder extends ImmutablePracticeChange.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
