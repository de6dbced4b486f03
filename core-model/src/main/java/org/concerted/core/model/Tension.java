package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A tension that came up, and how it was handled. Its parties' own, unless they choose to show it. */
@Value.Immutable
public sealed interface Tension extends Noun<Tension> permits ImmutableTension {
    /** The type of this noun. */
    NounType<Tension> TYPE = NounType.<Tension>of(
                    "tension", "tensions", Initiative::tensions, Initiative.Builder::tensions)
            .labelIfAny(Tension::summary)
            .ownedByEach(Tension::parties)
            .ownerOnly()
            .asKnown(Tension::until)
            .add(Reference.anyOptional(
                    "about",
                    Tension::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .many(
                    "parties",
                    () -> Actor.TYPE,
                    Tension::parties,
                    (n, v) -> builder().from(n).parties(v).build())
            .optional(
                    "handledBy",
                    () -> Arrangement.TYPE,
                    Tension::handledBy,
                    (n, v) -> builder().from(n).handledBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Tension::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Tension> id();

    /** What it is about, in short. */
    Optional<Text> summary();

    /** What it is between. */
    Optional<TensionKind> kind();

    /** The body, decision, action or other noun that it is about. */
    Optional<Ref> about();

    /** The actors between which it is. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> parties();

    /** The day it was brought up. */
    Optional<LocalDate> raised();

    /** The mechanism by which it was handled. */
    Optional<Id<Arrangement>> handledBy();

    /** The day on which it was settled. */
    Optional<LocalDate> settled();

    /** How it was settled. */
    Optional<Text> outcome();

    /** Visible from the day it was brought up, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::raised);
    }

    private static Tension until(Tension tension, LocalDate day) {
        return Days.after(tension.settled(), day)
                ? builder()
                        .from(tension)
                        .settled(Optional.empty())
                        .outcome(Optional.empty())
                        .build()
                : tension;
    }

    /** Refuses a settlement before the tension. */
    @Value.Check
    default void check() {
        new Checks().notBefore(settled(), "settled", raised()).done();
    }

    /** Builds a tension. */
    final class Builder extends ImmutableTension.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
