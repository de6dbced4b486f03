package org.concerted.core.model;

import java.time.Period;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A signed link: one action, factor, objective, indicator or practice changes another. */
@Value.Immutable
public sealed interface Influence extends Noun<Influence> permits ImmutableInfluence {
    /** The type of this noun. */
    NounType<Influence> TYPE = NounType.<Influence>of(
                    "influence", "influences", Initiative::influences, Initiative.Builder::influences)
            .add(Reference.anyRequired("source", Influence::source))
            .add(Reference.anyRequired("target", Influence::target))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Influence::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Influence> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code source->target}, ids without their kinds. */
    default Id<Influence> naturalId() {
        return Natural.of(source().id()).and("->", target().id()).id();
    }

    /** What influences. */
    Ref source();

    /** What is influenced. */
    Ref target();

    /** Whether more of the one makes more or less of the other; absent when not known. */
    Optional<Sign> sign();

    /** How strongly, from 1 (weak) to 3 (strong); absent when not known. */
    Optional<Integer> strength();

    /** How long it takes; zero where it is immediate. */
    Optional<Period> delay();

    /** What must be true for it to hold. */
    Optional<Text> assumption();

    /** What shows that it does. */
    Optional<Text> evidence();

    /** How much the evidence can carry. */
    Optional<EvidenceLevel> evidenceLevel();

    /** Refuses a strength outside 1 to 3. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        strength().map(s -> s >= 1 && s <= 3).orElse(true),
                        "strength",
                        strength().orElse(0),
                        "1, 2 ou 3",
                        "1, 2 or 3")
                .done();
    }

    /** Builds an influence. */
    final class Builder extends ImmutableInfluence.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
