package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** The groups of one dimension, where they hold everyone, and each person once. */
@Value.Immutable
public sealed interface Partition permits ImmutablePartition {
    /** What tells the groups apart: sex. */
    Text dimension();

    /** The groups that together hold everyone once. */
    @Value.NaturalOrder
    ImmutableSortedSet<Text> groups();

    /** Builds a partition. */
    final class Builder extends ImmutablePartition.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
