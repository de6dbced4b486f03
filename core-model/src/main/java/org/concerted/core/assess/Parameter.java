package org.concerted.core.assess;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value.Immutable;

/** A number that a rule set may change, with its default, its range and what it rests on. */
@Immutable
public sealed interface Parameter permits ImmutableParameter {
    /** The name, the same as the rule's component. */
    String name();

    /** What it means. */
    Text meaning();

    /** The unit; empty for a pure number. */
    String unit();

    /** Smallest value allowed. */
    BigDecimal min();

    /** Largest value allowed. */
    BigDecimal max();

    /** The default; absent where no norm exists, and then the verdict is undetermined until someone sets one. */
    Optional<BigDecimal> standard();

    /** What the default rests on. */
    Citation source();

    /** Builds a parameter. */
    final class Builder extends ImmutableParameter.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
