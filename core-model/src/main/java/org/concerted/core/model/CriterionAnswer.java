package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Whether an application meets a criterion. */
@Value.Immutable
public sealed interface CriterionAnswer permits ImmutableCriterionAnswer {
    /** The code of the criterion in the programme. */
    String code();

    /** Whether it is met. */
    boolean met();

    /** What makes one say so. */
    Optional<Text> reason();

    /** Builds a criterion answer. */
    final class Builder extends ImmutableCriterionAnswer.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
