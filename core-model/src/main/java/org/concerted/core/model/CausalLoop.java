package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * A causal loop (« boucle causale ») that the actors have drawn and named. Whether the map has it is verified, never
 * assumed.
 */
@Value.Immutable
public sealed interface CausalLoop extends Noun<CausalLoop> permits ImmutableCausalLoop {
    /** The type of this noun. */
    NounType<CausalLoop> TYPE = NounType.<CausalLoop>of(
                    "causal-loop", "causalLoops", Initiative::causalLoops, Initiative.Builder::causalLoops)
            .label(CausalLoop::name)
            .add(Reference.inOrder("links", () -> Influence.TYPE, CausalLoop::links))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    CausalLoop::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<CausalLoop> id();

    /** Its name. */
    Text name();

    /** Its links, in the order in which one goes round. */
    ImmutableList<Id<Influence>> links();

    /** What the actors say that it does. */
    Optional<LoopPolarity> polarity();

    /** What it tells. */
    Optional<Text> story();

    /** Builds a causal loop. */
    final class Builder extends ImmutableCausalLoop.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
