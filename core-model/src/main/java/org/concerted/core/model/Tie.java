package org.concerted.core.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation between two actors, as reported. A tie that both ends report is confirmed; one end alone, claimed. Where
 * two ends see it differently, each report is a tie of its own.
 */
@Value.Immutable
public sealed interface Tie extends Noun<Tie> permits ImmutableTie {
    /** The type of this noun. */
    NounType<Tie> TYPE = NounType.<Tie>of("tie", "ties", Initiative::ties, Initiative.Builder::ties)
            .required("actor", () -> Actor.TYPE, Tie::actor)
            .required("partner", () -> Actor.TYPE, Tie::partner)
            .many(
                    "reporters",
                    () -> Actor.TYPE,
                    Tie::reporters,
                    (n, v) -> builder().from(n).reporters(v).build())
            .optional(
                    "agreement",
                    () -> Agreement.TYPE,
                    Tie::agreement,
                    (n, v) -> builder().from(n).agreement(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Tie::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Tie> id() {
        return naturalId();
    }

    /**
     * The id that it has when nobody gives it one: {@code actor->partner}, with {@code ~reporter} where someone other than the actor alone reported it.
     */
    default Id<Tie> naturalId() {
        return Natural.of(actor())
                .and("->", partner())
                .and(
                        "~",
                        reporters().size() == 1
                                ? Optional.of(reporters().first()).filter(r -> !r.equals(actor()))
                                : Optional.empty())
                .id();
    }

    /** One end; the one that speaks, where one does. */
    Id<Actor> actor();

    /** The other end. */
    Id<Actor> partner();

    /** Who reported it. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> reporters();

    /** What passes between them. Empty when not recorded. */
    ImmutableSet<TieKind> kinds();

    /** Whether they exchange information (Himmelman 2002). */
    Optional<Boolean> exchangesInformation();

    /** Whether they alter activities (Himmelman 2002). */
    Optional<Boolean> altersActivities();

    /** Whether they share resources (Himmelman 2002). */
    Optional<Boolean> sharesResources();

    /** Whether each enhances the capacity of the other (Himmelman 2002). */
    Optional<Boolean> enhancesCapacity();

    /** The level of collaboration, as the reporter sees it. */
    Optional<FreyLevel> frey();

    /** The place on the collaboration spectrum, as the reporter sees it. */
    Optional<TamarackLevel> tamarack();

    /** The agreement that it rests on. */
    Optional<Id<Agreement>> agreement();

    /** How often they are in contact. */
    Optional<Period> cadence();

    /** How strong it is, from 1 to 3; absent when not known. */
    Optional<Integer> strength();

    /** When it lasted. */
    Optional<Span> period();

    /** Whether both ends reported it. */
    default boolean confirmed() {
        return reporters().contains(actor()) && reporters().contains(partner());
    }

    /** Refuses a tie of an actor with itself, and a strength outside 1 to 3. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        !actor().equals(partner()),
                        "partner",
                        partner(),
                        "un autre acteur que « actor »",
                        "another actor than \"actor\"")
                .that(
                        strength().map(s -> s >= 1 && s <= 3).orElse(true),
                        "strength",
                        strength().orElse(0),
                        "1, 2 ou 3",
                        "1, 2 or 3")
                .done();
    }

    /** Builds a tie. */
    final class Builder extends ImmutableTie.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
