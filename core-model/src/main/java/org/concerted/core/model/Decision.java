package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Something that a body decided, or has before it. It binds nobody who has not delegated the matter or accepted it. */
@Value.Immutable
public sealed interface Decision extends Noun<Decision> permits ImmutableDecision {
    /** The type of this noun. */
    NounType<Decision> TYPE = NounType.<Decision>of("decision", "decisions", Initiative::decisions, Initiative.Builder::decisions)
            .label(Decision::matter).optional("body", () -> Body.TYPE, Decision::body, (n, v) -> builder().from(n).body(v).build()).many("sources", () -> Source.TYPE, Decision::sources, (n, v) -> builder().from(n).sources(v).build()).build();

    @Override
    Id<Decision> id();

    /** What was or is to be decided. */
    Text matter();

    /** The body that decides. */
    Optional<Id<Body>> body();

    /** The day it was decided; absent while it is not. */
    Optional<LocalDate> date();

    /** Builds a decision. */
    final class Builder extends ImmutableDecision.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
