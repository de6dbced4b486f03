package org.concerted.coordination.structure;

import java.math.BigDecimal;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * Between which bounds a figure is known to be, both included.
 *
 * @param least not less than this
 * @param most not more than this
 */
public record Range(BigDecimal least, BigDecimal most) {
    /** A share of which nothing is known. */
    public static final Range ANY_SHARE = new Range(BigDecimal.ZERO, BigDecimal.ONE);

    /** Refuses bounds the wrong way round. */
    public Range {
        if (least.compareTo(most) > 0) {
            throw ConcertedException.at("most", most.toString(), Text.of(least + " ou plus", least + " or more"));
        }
        least = plain(least);
        most = plain(most);
    }

    /** A figure that is known. */
    public static Range exactly(BigDecimal figure) {
        return new Range(figure, figure);
    }

    /** A whole number between two others. */
    public static Range of(long least, long most) {
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Whether the figure is known. */
    public boolean exact() {
        return least.compareTo(most) == 0;
    }

    /** The smallest range that holds both. */
    public Range hull(Range other) {
        return new Range(least.min(other.least), most.max(other.most));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
