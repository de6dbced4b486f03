package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A seat in a body, held on behalf of an actor or by a citizen for himself or herself. */
@Value.Immutable
public sealed interface Seat extends Noun<Seat> permits ImmutableSeat {
    /** The type of this noun. */
    NounType<Seat> TYPE = NounType.<Seat>of("seat", "seats", Initiative::seats, Initiative.Builder::seats)
            .labelIfAny(Seat::function)
            .ownedIfBy(Seat::actor)
            .glimpse(Seat::actor)
            .asKnown(Seat::until)
            .required("body", () -> Body.TYPE, Seat::body)
            .optional(
                    "actor",
                    () -> Actor.TYPE,
                    Seat::actor,
                    (n, v) -> builder().from(n).actor(v).build())
            .optional(
                    "population",
                    () -> Population.TYPE,
                    Seat::population,
                    (n, v) -> builder().from(n).population(v).build())
            .many(
                    "mandateThemes",
                    () -> Theme.TYPE,
                    Seat::mandateThemes,
                    (n, v) -> builder().from(n).mandateThemes(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Seat::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Seat> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code body@actor}, or {@code body@citizen}. */
    default Id<Seat> naturalId() {
        return Natural.of(body())
                .and("@", actor().map(Id::value).or(() -> Optional.of("citizen")))
                .id();
    }

    /** The body. */
    Id<Body> body();

    /** The actor on whose behalf it is held; absent for a citizen's own seat. */
    Optional<Id<Actor>> actor();

    /** For whom it speaks. */
    Optional<SeatKind> kind();

    /** The population that it speaks for, where there is one. */
    Optional<Id<Population>> population();

    /** How whoever holds it came to hold it. */
    Optional<SeatSelection> selection();

    /** The function of whoever holds it; a function, not a private person's name. */
    Optional<Text> function();

    /** Whether whoever holds it leads the actor: direction, presidency. */
    Optional<Boolean> leader();

    /** Whether it has a vote. */
    Optional<Boolean> vote();

    /** Weight of its vote, zero or more; one where it is not said. */
    Optional<BigDecimal> weight();

    /** The college that it votes in, where the body has colleges. */
    Optional<Text> college();

    /** Whether it may put items on the agenda. */
    Optional<Boolean> mayAddItems();

    /** How far whoever holds it may go for the actor. */
    Optional<MandateScope> scope();

    /** What whoever holds it may commit on the actor's behalf. */
    Optional<Text> mandate();

    /** The themes on which it may. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Theme>> mandateThemes();

    /** The days on which somebody else came to hold it. Empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<LocalDate> changes();

    /** When it is held; as long as the body exists where it is not said. */
    Optional<Span> period();

    private static Seat until(Seat seat, LocalDate day) {
        return seat.changes().isEmpty() || !seat.changes().last().isAfter(day)
                ? seat
                : builder()
                        .from(seat)
                        .changes(seat.changes().headSet(day, true))
                        .build();
    }

    /** Refuses a negative weight. */
    @Value.Check
    default void check() {
        new Checks().notNegative(weight(), "weight").done();
    }

    /** Builds a seat. */
    final class Builder extends ImmutableSeat.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
