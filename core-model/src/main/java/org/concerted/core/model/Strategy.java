package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** An approach chosen to reach an objective. */
@Value.Immutable
public sealed interface Strategy extends Noun<Strategy> permits ImmutableStrategy {
    /** The type of this noun. */
    NounType<Strategy> TYPE = NounType.<Strategy>of(
                    "strategy", "strategies", Initiative::strategies, Initiative.Builder::strategies)
            .label(Strategy::name)
            .optional(
                    "objective",
                    () -> Objective.TYPE,
                    Strategy::objective,
                    (n, v) -> builder().from(n).objective(v).build())
            .optional(
                    "adoptedBy",
                    () -> Decision.TYPE,
                    Strategy::adoptedBy,
                    (n, v) -> builder().from(n).adoptedBy(v).build())
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Strategy::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Strategy> id();

    /** Its name. */
    Text name();

    /** The objective that it is meant to reach. */
    Optional<Id<Objective>> objective();

    /** Why it is expected to work. */
    Optional<Text> rationale();

    /** What shows that it does. */
    Optional<Text> evidence();

    /** How much the evidence can carry. */
    Optional<EvidenceLevel> evidenceLevel();

    /** The decision by which it was adopted. */
    Optional<Id<Decision>> adoptedBy();

    /** Builds a strategy. */
    final class Builder extends ImmutableStrategy.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
