package org.concerted.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What one assessor made of an application. */
@Value.Immutable
public sealed interface Appraisal permits ImmutableAppraisal {
    /** The actor that assessed it. */
    Id<Actor> assessor();

    /** The score, on the scale of the programme. */
    Optional<BigDecimal> score();

    /** Whether it withdrew from this one, having a stake in it. */
    Optional<Boolean> recused();

    /** The day. */
    Optional<LocalDate> date();

    /** Builds an appraisal. */
    final class Builder extends ImmutableAppraisal.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
