package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** What the collective may not decide for one actor (« domaine réservé »). Its own, unless it chooses to show it. */
@Value.Immutable
public sealed interface Reservation extends Noun<Reservation> permits ImmutableReservation {
    /** The type of this noun. */
    NounType<Reservation> TYPE = NounType.<Reservation>of(
                    "reservation", "reservations", Initiative::reservations, Initiative.Builder::reservations)
            .label(Reservation::matter)
            .ownedBy(Reservation::actor)
            .ownerOnly()
            .required("actor", () -> Actor.TYPE, Reservation::actor)
            .add(Reference.anyMany(
                    "covers",
                    Reservation::covers,
                    (n, v) -> builder().from(n).covers(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Reservation::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Reservation> id();

    /** The actor. */
    Id<Actor> actor();

    /** What is reserved. */
    Text matter();

    /** What it covers: themes, actions, objectives, decisions, practice changes. Empty when nobody made it precise. */
    @Value.NaturalOrder
    ImmutableSortedSet<Ref> covers();

    /** When it holds. */
    Optional<Span> period();

    /** Builds a reservation. */
    final class Builder extends ImmutableReservation.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
