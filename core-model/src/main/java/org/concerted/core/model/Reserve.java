package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** A part of an envelope that is kept for some applications. */
@Value.Immutable
public sealed interface Reserve permits ImmutableReserve {
    /** For what it is kept. */
    Text name();

    /** How much. */
    Money amount();

    /** An application that carries one of these tags may draw on it; empty when not recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<String> tags();

    /** Builds a reserve. */
    final class Builder extends ImmutableReserve.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
