package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** What an actor can reach: a decision-maker, a rule, a budget or a public. */
@Value.Immutable
public sealed interface Leverage extends Noun<Leverage> permits ImmutableLeverage {
    /** The type of this noun. */
    NounType<Leverage> TYPE = NounType.<Leverage>of(
                    "leverage", "leverages", Initiative::leverages, Initiative.Builder::leverages)
            .label(Leverage::over)
            .ownedBy(Leverage::actor)
            .required("actor", () -> Actor.TYPE, Leverage::actor)
            .optional(
                    "factor",
                    () -> Factor.TYPE,
                    Leverage::factor,
                    (n, v) -> builder().from(n).factor(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Leverage::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Leverage> id();

    /** The actor. */
    Id<Actor> actor();

    /** Whom or what it can reach; a function, not a private person's name. */
    Text over();

    /** Of which kind that is. */
    Optional<LeverageTarget> target();

    /** The factor that it bears on. */
    Optional<Id<Factor>> factor();

    /** The budget, where it is one. */
    Optional<Money> budget();

    /** Builds a leverage. */
    final class Builder extends ImmutableLeverage.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
