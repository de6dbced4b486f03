package org.concerted.coordination.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;

/** Whether shares say what is above and below their lines. */
final class Shares {
    /** One point, for what was rounded before it was divided, and the most that one decimal from 0 to 1 hides. Ours. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private static final BigDecimal MOST = new BigDecimal("0.1");

    private Shares() {}

    /**
     * Whether an exact share is known to be another than its numerator over its denominator, which is above zero: in percent
     * where its unit is, in neither percent nor from 0 to 1 where it has none. Of another unit, the scale cannot be told.
     */
    static boolean contradicts(Reading share, Optional<Text> unit) {
        if (share.precision().orElse(Precision.EXACT) != Precision.EXACT) {
            return false;
        }
        BigDecimal part = Numbers.quotient(
                share.numerator().orElseThrow(), share.denominator().orElseThrow());
        boolean percent = far(share.value().movePointLeft(2), part);
        return unit.isEmpty() ? percent && far(share.value(), part) : isPercent(unit.get()) && percent;
    }

    private static boolean isPercent(Text unit) {
        return unit.french().or(unit::english).orElseThrow().trim().equals("%");
    }

    private static boolean far(BigDecimal value, BigDecimal part) {
        BigDecimal lastDecimal = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        return value.subtract(part).abs().compareTo(lastDecimal.min(MOST).max(LEAST)) > 0;
    }
}
