package org.concerted.coordination.voting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * An exact fraction, in lowest terms.
 *
 * @param numerator its numerator
 * @param denominator its denominator, 1 or more
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** None. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Refuses a denominator below 1, and reduces. */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw ConcertedException.at("denominator", denominator.toString(), Text.of("1 ou plus", "1 or more"));
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** A fraction of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** As a decimal, to so many significant digits. */
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), new MathContext(digits));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
