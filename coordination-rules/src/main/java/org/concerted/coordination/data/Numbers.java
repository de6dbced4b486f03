package org.concerted.coordination.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exact decimals as evidence holds them, and the few that have to be rounded. */
public final class Numbers {
    private static final MathContext DIGITS = new MathContext(16, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** The same number without trailing zeros, as evidence gives it back. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** A quotient to sixteen digits. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, DIGITS));
    }
}
