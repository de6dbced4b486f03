package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.immutables.value.Value;

/** One dated step of a learning loop. */
@Value.Immutable
public sealed interface LearningStep permits ImmutableLearningStep {
    /** Which of the five steps. */
    LearningStage stage();

    /** On which day. */
    LocalDate date();

    /** Who took it. */
    Optional<Id<Actor>> by();

    /** The meeting where it was taken. */
    Optional<Id<Meeting>> meeting();

    /** The practice change, decision or action in which it resulted. */
    Optional<Ref> result();

    /** A step with nothing but its stage and day. */
    static LearningStep of(LearningStage stage, LocalDate date) {
        return builder().stage(stage).date(date).build();
    }

    /** Builds a step. */
    final class Builder extends ImmutableLearningStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
