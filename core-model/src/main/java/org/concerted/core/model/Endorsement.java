package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.immutables.value.Value;

/**
 * An actor's own act by which it makes a vision, an issue's definition, an objective or a strategy its own. One that
 * someone else reported shows as to be confirmed by the organisation.
 */
@Value.Immutable
public sealed interface Endorsement extends Noun<Endorsement> permits ImmutableEndorsement {
    /** The type of this noun. */
    NounType<Endorsement> TYPE = NounType.<Endorsement>of(
                    "endorsement", "endorsements", Initiative::endorsements, Initiative.Builder::endorsements)
            .ownedBy(Endorsement::actor)
            .asKnown(Endorsement::until)
            .add(Reference.anyRequired("endorsed", Endorsement::endorsed))
            .required("actor", () -> Actor.TYPE, Endorsement::actor)
            .add(Parts.spoken(
                    Endorsement::provenance,
                    (n, v) -> builder().from(n).provenance(v).build()))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Endorsement::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    /** By default {@link #naturalId}. */
    @Override
    @Value.Default
    default Id<Endorsement> id() {
        return naturalId();
    }

    /** The id that it has when nobody gives it one: {@code actor->endorsed}. */
    default Id<Endorsement> naturalId() {
        return Natural.of(actor()).and("->", endorsed().id()).id();
    }

    /** What it endorses. */
    Ref endorsed();

    /** The actor that endorses. */
    Id<Actor> actor();

    /** By which act. */
    Provenance provenance();

    /** The day on which it took its endorsement back. */
    Optional<LocalDate> withdrawn();

    /** Visible from the day it was given or reported, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(() -> Optional.of(provenance().date()));
    }

    private boolean endorsable() {
        return switch (endorsed().kind()) {
            case "vision", "issue", "objective", "strategy" -> true;
            default -> false;
        };
    }

    private static Endorsement until(Endorsement endorsement, LocalDate day) {
        return Days.after(endorsement.withdrawn(), day)
                ? builder().from(endorsement).withdrawn(Optional.empty()).build()
                : endorsement;
    }

    /** Refuses what nobody endorses: an actor, a seat; and a withdrawal before the act. */
    @Value.Check
    default void check() {
        new Checks()
                .that(
                        endorsable(),
                        "endorsed",
                        endorsed(),
                        "une vision, un enjeu, un objectif ou une stratégie : vision, issue, objective ou strategy",
                        "a vision, an issue, an objective or a strategy: vision, issue, objective or strategy")
                .notBefore(withdrawn(), "withdrawn", Optional.of(provenance().date()))
                .done();
    }

    /** Builds an endorsement. */
    final class Builder extends ImmutableEndorsement.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
