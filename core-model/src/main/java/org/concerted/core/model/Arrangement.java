package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * A rule or mechanism that the actors gave themselves: who belongs, who watches, what happens when something is not
 * kept, how conflicts are settled (Ostrom 1990).
 */
@Value.Immutable
public sealed interface Arrangement extends Noun<Arrangement> permits ImmutableArrangement {
    /** The type of this noun. */
    NounType<Arrangement> TYPE = NounType.<Arrangement>of(
                    "arrangement", "arrangements", Initiative::arrangements, Initiative.Builder::arrangements)
            .label(Arrangement::name)
            .many(
                    "keepers",
                    () -> Actor.TYPE,
                    Arrangement::keepers,
                    (n, v) -> builder().from(n).keepers(v).build())
            .optional(
                    "body",
                    () -> Body.TYPE,
                    Arrangement::body,
                    (n, v) -> builder().from(n).body(v).build())
            .optional(
                    "adoptedBy",
                    () -> Decision.TYPE,
                    Arrangement::adoptedBy,
                    (n, v) -> builder().from(n).adoptedBy(v).build())
            .many(
                    "appliesTo",
                    () -> Actor.TYPE,
                    Arrangement::appliesTo,
                    (n, v) -> builder().from(n).appliesTo(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Arrangement::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Arrangement> id();

    /** Its name. */
    Text name();

    /** What it is for. */
    Optional<OstromPrinciple> principle();

    /** Its steps, in order; at least two where consequences grow by degrees. */
    ImmutableList<Text> steps();

    /** The actors that see to it. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> keepers();

    /** The body that sees to it. */
    Optional<Id<Body>> body();

    /** The decision by which it was adopted. */
    Optional<Id<Decision>> adoptedBy();

    /** The actors that it applies to; empty for all. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Actor>> appliesTo();

    /** When it holds; as long as the initiative where it is not said. */
    Optional<Span> period();

    /** Builds an arrangement. */
    final class Builder extends ImmutableArrangement.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
