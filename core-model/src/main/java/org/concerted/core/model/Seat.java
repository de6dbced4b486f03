package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A seat in a body, held on behalf of an actor. */
@Value.Immutable
public sealed interface Seat extends Noun<Seat> permits ImmutableSeat {
    /** The type of this noun. */
    NounType<Seat> TYPE = NounType.<Seat>of("seat", "seats", Initiative::seats, Initiative.Builder::seats)
            .ownedIfBy(Seat::actor).required("body", () -> Body.TYPE, Seat::body).optional("actor", () -> Actor.TYPE, Seat::actor, (n, v) -> builder().from(n).actor(v).build()).many("sources", () -> Source.TYPE, Seat::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Seat> id();

    /** The body. */
    Id<Body> body();

    /** The actor on whose behalf it is held; absent for a citizen's own seat. */
    Optional<Id<Actor>> actor();

    /** What whoever holds it may commit on the actor's behalf. */
    Optional<Text> mandate();

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
