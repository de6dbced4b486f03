package org.concerted.core.assess;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The parameters of one rule, as a rule set gives them: each within its declared range.
 *
 * @param values every declared parameter that has a value, by name
 */
public record Settings(ImmutableMap<String, BigDecimal> values) {
    /** A decimal that has a default. */
    public BigDecimal decimal(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no parameter named " + name));
    }

    /** A whole number that has a default. */
    public int whole(String name) {
        return decimal(name).intValueExact();
    }

    /** A decimal that may have none. */
    public Optional<BigDecimal> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
