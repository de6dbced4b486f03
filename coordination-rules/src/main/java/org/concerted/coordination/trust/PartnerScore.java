package org.concerted.coordination.trust;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Ratings from 1 (not at all) to 4 (a great deal), taken together.
 *
 * @param sum the sum of the ratings
 * @param ratings how many there are, one or more
 * @param respondents how many gave them; of several dimensions, the fewest
 * @param dimensions in how many dimensions of the three
 */
public record PartnerScore(BigDecimal sum, long ratings, int respondents, int dimensions) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal LOWEST = BigDecimal.ONE;
    private static final BigDecimal HIGHEST = new BigDecimal(4);

    /** The mean of the ratings, from 1 to 4. */
    public BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(ratings), DIGITS);
    }

    /** The mean over 4, from 0.25 to 1: 1 where everyone gives the highest rating. What PARTNER's percentages amount to. */
    public BigDecimal ofFour() {
        return mean().divide(HIGHEST, DIGITS);
    }

    /** The mean less 1, over 3: from 0, where everyone gives the lowest rating, to 1. */
    public BigDecimal rescaled() {
        return mean().subtract(LOWEST).divide(HIGHEST.subtract(LOWEST), DIGITS);
    }

    /** Both taken together. */
    PartnerScore and(PartnerScore other) {
        return new PartnerScore(
                sum.add(other.sum),
                ratings + other.ratings,
                Math.min(respondents, other.respondents),
                dimensions + other.dimensions);
    }
}
