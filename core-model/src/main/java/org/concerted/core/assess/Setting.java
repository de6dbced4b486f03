package org.concerted.core.assess;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule set's configuration says of one rule. */
@Value.Immutable
public sealed interface Setting permits ImmutableSetting {
    /** Whether it is applied; as the pack has it when absent. */
    Optional<Boolean> enabled();

    /** Its severity; as the pack has it when absent. */
    Optional<Severity> severity();

    /** Its parameters by name; the defaults where absent. */
    ImmutableMap<String, BigDecimal> parameters();

    /** Builds a setting. */
    final class Builder extends ImmutableSetting.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
