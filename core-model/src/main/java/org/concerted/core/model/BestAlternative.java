package org.concerted.core.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What one actor would do without an agreement (« meilleure solution de rechange »; BATNA, Fisher &amp; Ury 1981).
 * Its own, unless it chooses to show it.
 */
@Value.Immutable
public sealed interface BestAlternative extends Noun<BestAlternative> permits ImmutableBestAlternative {
    /** The type of this noun. */
    NounType<BestAlternative> TYPE = NounType.<BestAlternative>of(
                    "best-alternative",
                    "bestAlternatives",
                    Initiative::bestAlternatives,
                    Initiative.Builder::bestAlternatives)
            .labelIfAny(BestAlternative::description)
            .ownedBy(BestAlternative::actor)
            .ownerOnly()
            .required("actor", () -> Actor.TYPE, BestAlternative::actor)
            .add(Reference.anyOptional(
                    "about",
                    BestAlternative::about,
                    (n, v) -> builder().from(n).about(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    BestAlternative::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<BestAlternative> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code actor@about}, or the actor alone. */
    default Id<BestAlternative> naturalId() {
        return Natural.of(actor()).and("@", about().map(Ref::id)).id();
    }

    /** The actor. */
    Id<Actor> actor();

    /** The decision, option or action that it is an alternative to; absent for the initiative as a whole. */
    Optional<Ref> about();

    /** What it would do. */
    Optional<Text> description();

    /** What that is worth to it, in points of its own scale, the one of its interests and positions. */
    Optional<BigDecimal> worth();

    /** Builds a best alternative. */
    final class Builder extends ImmutableBestAlternative.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
