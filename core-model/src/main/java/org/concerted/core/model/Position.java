package org.concerted.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * Where an actor stands on a decision, or on one option of it. A position is not an interest (Fisher &amp; Ury 1981),
 * and binds nobody.
 */
@Value.Immutable
public sealed interface Position extends Noun<Position> permits ImmutablePosition {
    /** The type of this noun. */
    NounType<Position> TYPE = NounType.<Position>of(
                    "position", "positions", Initiative::positions, Initiative.Builder::positions)
            .ownedIfBy(Position::actor)
            .asSeen(Position::seenBy)
            .required("decision", () -> Decision.TYPE, Position::decision)
            .about("option", () -> Option.TYPE, Position::option)
            .optional(
                    "actor",
                    () -> Actor.TYPE,
                    Position::actor,
                    (n, v) -> builder().from(n).actor(v).build())
            .optional(
                    "seat",
                    () -> Seat.TYPE,
                    Position::seat,
                    (n, v) -> builder().from(n).seat(v).build())
            .optional(
                    "reportedBy",
                    () -> Actor.TYPE,
                    Position::reportedBy,
                    (n, v) -> builder().from(n).reportedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Position::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Position> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code decision@actor}, {@code decision.option@actor}, or with the seat where there is no actor. */
    default Id<Position> naturalId() {
        return Natural.of(decision())
                .and(".", option())
                .and("@", actor().map(Id::value).or(() -> seat().map(Id::value)))
                .id();
    }

    /** The decision. */
    Id<Decision> decision();

    /** The option, where it is about one. */
    Optional<Id<Option>> option();

    /** The actor that takes it. */
    Optional<Id<Actor>> actor();

    /** The seat through which it was taken. */
    Optional<Id<Seat>> seat();

    /** Where it stands, on a scale that names itself. */
    Optional<Stance> stance();

    /** Why: the harm that an objection shows, the reservation to be noted. */
    Optional<Text> reason();

    /**
     * What the option is worth to the actor, in points of its own scale; at least that of its best alternative, or it
     * would rather not. Its own alone, unless the actor says who sees the position.
     */
    Optional<BigDecimal> worth();

    /** The day. */
    Optional<LocalDate> date();

    /** Whoever told of it, where it was not the actor. */
    Optional<Id<Actor>> reportedBy();

    /** Visible from its own day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::date);
    }

    /** What an option is worth to an actor would tell others its limits. */
    private static Position seenBy(Position position, NounType.Sight sight) {
        return position.worth().isPresent()
                        && !sight.sees(
                                TYPE.owners(position),
                                position.confidentiality().orElse(Confidentiality.OWNER))
                ? builder().from(position).worth(Optional.empty()).build()
                : position;
    }

    /** Builds a position. */
    final class Builder extends ImmutablePosition.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
