package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What an actor knows about a factor: who holds knowledge, and of which kind, so that it can be found and joined («
 * repérage des savoirs »).
 */
@Value.Immutable
public sealed interface Knowledge extends Noun<Knowledge> permits ImmutableKnowledge {
    /** The type of this noun. */
    NounType<Knowledge> TYPE = NounType.<Knowledge>of(
                    "knowledge", "knowledge", Initiative::knowledge, Initiative.Builder::knowledge)
            .labelIfAny(Knowledge::description)
            .ownedBy(Knowledge::actor)
            .required("actor", () -> Actor.TYPE, Knowledge::actor)
            .required("factor", () -> Factor.TYPE, Knowledge::factor)
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Knowledge::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Knowledge> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code actor@factor.kind}. */
    default Id<Knowledge> naturalId() {
        return Natural.of(actor()).and("@", factor()).and(".", kind()).id();
    }

    /** The actor that holds it. */
    Id<Actor> actor();

    /** What it is about. */
    Id<Factor> factor();

    /** Of which kind. */
    Optional<KnowledgeKind> kind();

    /** What is known, in short. */
    Optional<Text> description();

    /** Whether it has been shared with the others. */
    Optional<Boolean> shared();

    /** Builds a piece of knowledge. */
    final class Builder extends ImmutableKnowledge.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
