package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What one actor seeks, beneath the positions that it takes (Fisher &amp; Ury 1981). Its own, unless it chooses to
 * show it.
 */
@Value.Immutable
public sealed interface Interest extends Noun<Interest> permits ImmutableInterest {
    /** The type of this noun. */
    NounType<Interest> TYPE = NounType.<Interest>of(
                    "interest", "interests", Initiative::interests, Initiative.Builder::interests)
            .label(Interest::name)
            .ownedBy(Interest::actor)
            .ownerOnly()
            .required("actor", () -> Actor.TYPE, Interest::actor)
            .add(Reference.anyOptional(
                    "about",
                    Interest::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .add(Reference.nested(
                    "servedBy",
                    Interest::servedBy,
                    (n, v) -> builder().from(n).servedBy(v).build(),
                    Parts.SERVICE))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Interest::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Interest> id();

    /** The actor that seeks it. */
    Id<Actor> actor();

    /** What it seeks. */
    Text name();

    /** What it is about: an issue, a decision, an action. */
    Optional<Ref> about();

    /** How much it matters, in points of the actor's own scale, zero or more. */
    Optional<BigDecimal> weight();

    /** What serves it, and how far. */
    ImmutableList<Service> servedBy();

    /** Refuses a negative weight. */
    @Value.Check
    default void check() {
        new Checks().notNegative(weight(), "weight").done();
    }

    /** Builds an interest. */
    final class Builder extends ImmutableInterest.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
