package org.concerted.coordination.factors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.concerted.core.model.Id;
import org.concerted.core.model.Survey;
import org.concerted.core.model.WilderFactor;

/**
 * How one factor of collaboration was answered in one survey, on a scale from 1 to 5 where 3 is neutral.
 *
 * @param survey the survey
 * @param factor the factor
 * @param mean the mean of all answers
 * @param neutral the share of answers that are 3, from 0 to 1: many of them can make a factor look middling
 * @param answers how many answers, one or more
 * @param respondents how many respondents
 * @param invited how many were invited, where it is known
 */
public record FactorBand(
        Id<Survey> survey,
        WilderFactor factor,
        BigDecimal mean,
        BigDecimal neutral,
        long answers,
        int respondents,
        Optional<Integer> invited) {
    private static final BigDecimal STRENGTH = new BigDecimal("4.0");
    private static final BigDecimal BORDERLINE = new BigDecimal("3.0");

    /** The mean to one decimal, halves up: published bands end at 2.9 and 3.9, so that it is rounded before it is placed. */
    public BigDecimal rounded() {
        return mean.setScale(1, RoundingMode.HALF_UP);
    }

    /** The band of the rounded mean. */
    public Band band() {
        if (rounded().compareTo(STRENGTH) >= 0) {
            return Band.STRENGTH;
        }
        return rounded().compareTo(BORDERLINE) >= 0 ? Band.TO_DISCUSS : Band.TO_ATTEND_TO;
    }

    /** Published bands of the Wilder Collaboration Factors Inventory. */
    public enum Band {
        /** From 4.0 to 5.0: a strength. */
        STRENGTH,
        /** From 3.0 to 3.9: to discuss. */
        TO_DISCUSS,
        /** From 1.0 to 2.9: to attend to. */
        TO_ATTEND_TO
    }
}
