package org.concerted.core.model;

import org.concerted.core.Text;
import org.immutables.value.Value;

/** A criterion of eligibility, as its programme words it. */
@Value.Immutable
public sealed interface Criterion permits ImmutableCriterion {
    /** Its code within the programme. */
    String code();

    /** What it asks. */
    Text wording();

    /** A criterion with its code and wording. */
    static Criterion of(String code, Text wording) {
        return builder().code(code).wording(wording).build();
    }

    /** Builds a criterion. */
    final class Builder extends ImmutableCriterion.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
