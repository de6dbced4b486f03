package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** What one actor declares that it can put in: hours (« disponibilités ») and skills (« capacités »). */
@Value.Immutable
public sealed interface Capacity extends Noun<Capacity> permits ImmutableCapacity {
    /** The type of this noun. */
    NounType<Capacity> TYPE = NounType.<Capacity>of(
                    "capacity", "capacities", Initiative::capacities, Initiative.Builder::capacities)
            .ownedBy(Capacity::actor)
            .ownerOnly()
            .required("actor", () -> Actor.TYPE, Capacity::actor)
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Capacity::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Capacity> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code actor@start}, or the actor alone where the period has no start. */
    default Id<Capacity> naturalId() {
        return Natural.of(actor()).and("@", period().flatMap(Span::start)).id();
    }

    /** The actor that declares it. */
    Id<Actor> actor();

    /** The period that it is about. */
    Optional<Span> period();

    /** Hours that it can give over that period, coordination included; absent when not declared. */
    Optional<Hours> hours();

    /** Money that it can give over that period. */
    Optional<Money> money();

    /** Skills that it can bring. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> skills();

    /** Builds a capacity. */
    final class Builder extends ImmutableCapacity.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
