package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** One dated transition of a feedback exchange. */
@Value.Immutable
public sealed interface FeedbackStep permits ImmutableFeedbackStep {
    /** What happened. */
    FeedbackStage stage();

    /** On which day. */
    LocalDate date();

    /** Who did it. */
    Optional<Id<Actor>> by();

    /** The reason given. */
    Optional<Text> reason();

    /** The action, practice change or decision in which it resulted. */
    Optional<Ref> result();

    /** What the correction touched, where there was one. */
    Optional<GoverningVariable> changed();

    /** A step with nothing but its stage and day. */
    static FeedbackStep of(FeedbackStage stage, LocalDate date) {
        return builder().stage(stage).date(date).build();
    }

    /** Builds a step. */
    final class Builder extends ImmutableFeedbackStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
