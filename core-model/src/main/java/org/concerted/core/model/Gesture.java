package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something done for relations: a welcome, a handover, a recognition. */
@Value.Immutable
public sealed interface Gesture extends Noun<Gesture> permits ImmutableGesture {
    /** The type of this noun. */
    NounType<Gesture> TYPE = NounType.<Gesture>of(
                    "gesture", "gestures", Initiative::gestures, Initiative.Builder::gestures)
            .labelIfAny(Gesture::what)
            .optional(
                    "to",
                    () -> Actor.TYPE,
                    Gesture::to,
                    (n, v) -> builder().from(n).to(v).build())
            .optional(
                    "seat",
                    () -> Seat.TYPE,
                    Gesture::seat,
                    (n, v) -> builder().from(n).seat(v).build())
            .optional(
                    "by",
                    () -> Actor.TYPE,
                    Gesture::by,
                    (n, v) -> builder().from(n).by(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Gesture::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Gesture> id();

    /** What it was. */
    GestureKind kind();

    /** What was done, in short. */
    Optional<Text> what();

    /** The day of it. */
    LocalDate date();

    /** The actor that it was for; absent where it was for none in particular. */
    Optional<Id<Actor>> to();

    /** The seat that it was about; absent where it was about none in particular. */
    Optional<Id<Seat>> seat();

    /** The actor that did it. */
    Optional<Id<Actor>> by();

    /** Visible from its day, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> Optional.of(date()));
    }

    /** Builds a gesture. */
    final class Builder extends ImmutableGesture.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
