package org.concerted.core.assess;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

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

    /**
     * A whole number that has a default.
     *
     * @throws ConcertedException if the number given is not whole
     */
    public int whole(String name) {
        BigDecimal value = decimal(name);
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw ConcertedException.at(
                    "parameters/" + name, value.toString(), Text.of("un nombre entier", "a whole number"));
        }
    }

    /** A decimal that may have none. */
    public Optional<BigDecimal> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
