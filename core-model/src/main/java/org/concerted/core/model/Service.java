package org.concerted.core.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Ref;
import org.immutables.value.Value;

/** How far something serves an interest, on its holder's own scale. */
@Value.Immutable
public sealed interface Service permits ImmutableService {
    /** The action, option, decision or objective that serves it. */
    Ref by();

    /**
     * What it is worth to the holder, in points of the holder's own scale; negative where it harms. Points of
     * different actors are never compared or added.
     */
    Optional<BigDecimal> worth();

    /** Builds a service. */
    final class Builder extends ImmutableService.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
