package org.concerted.core.model;

import java.math.BigDecimal;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * An amount of people's time, exact to a hundredth of an hour.
 *
 * @param hundredths hundredths of an hour, zero or more
 */
public record Hours(long hundredths) implements Comparable<Hours> {
    /** No time at all, which is a value and not an absence. */
    public static final Hours ZERO = new Hours(0);

    /** Refuses a negative amount. */
    public Hours {
        if (hundredths < 0) {
            throw ConcertedException.at(
                    "hours", String.valueOf(hundredths / 100.0), Text.of("zéro heure ou plus", "zero hours or more"));
        }
    }

    /** A whole number of hours. */
    public static Hours of(long hours) {
        return new Hours(Math.multiplyExact(hours, 100L));
    }

    /**
     * Hours with at most two decimals.
     *
     * @throws ConcertedException if there are more, or the amount is negative or larger than 10¹⁵
     */
    public static Hours of(BigDecimal hours) {
        try {
            return new Hours(hours.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw ConcertedException.at(
                    "hours", hours.toString(), Text.of("au plus deux décimales", "at most two decimals"));
        }
    }

    /** The sum. */
    public Hours plus(Hours other) {
        return new Hours(Math.addExact(hundredths, other.hundredths));
    }

    /** As a decimal number of hours, without trailing zeros. */
    public BigDecimal toDecimal() {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(hundredths, other.hundredths);
    }
}
