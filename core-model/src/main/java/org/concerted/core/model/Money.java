package org.concerted.core.model;

import java.math.BigDecimal;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * An amount in one currency. Amounts of different currencies are never added or compared.
 *
 * @param amount exact decimal amount; may be negative where a correction is
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) {
    /** Strips trailing zeros, so that equal amounts are equal values; refuses what is no currency code. */
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw ConcertedException.at(
                    "currency",
                    currency,
                    Text.of("un code de trois lettres, comme CAD", "a three-letter code, such as CAD"));
        }
        BigDecimal exact = amount.stripTrailingZeros();
        amount = exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Canadian dollars. */
    public static Money cad(long dollars) {
        return new Money(BigDecimal.valueOf(dollars), "CAD");
    }

    /**
     * The sum.
     *
     * @throws ConcertedException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw ConcertedException.at(
                    "currency",
                    other.currency,
                    Text.of("la même monnaie : " + currency, "the same currency: " + currency));
        }
        return new Money(amount.add(other.amount), currency);
    }
}
