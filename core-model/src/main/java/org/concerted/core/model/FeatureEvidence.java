package org.concerted.core.model;

import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** Whether an issue shows a feature, and what makes one say so. */
@Value.Immutable
public sealed interface FeatureEvidence permits ImmutableFeatureEvidence {
    /** Whether it shows it. */
    boolean shown();

    /** What makes one say so. */
    Optional<Text> evidence();

    /** Shown, without saying why. */
    static FeatureEvidence yes() {
        return builder().shown(true).build();
    }

    /** Not shown, without saying why. */
    static FeatureEvidence no() {
        return builder().shown(false).build();
    }

    /** Builds a piece of evidence. */
    final class Builder extends ImmutableFeatureEvidence.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
