package org.concerted.serialization.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concerted.core.Language;

/** A measure as people read it: two decimals, with the comma in French. */
final class Rounded {
    private Rounded() {}

    static String of(double value, Language language) {
        String shown =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
        return language == Language.FR ? shown.replace('.', ',') : shown;
    }

    /** A measure as programs read it: four decimals. */
    static BigDecimal four(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP);
    }

    /** A share as a percentage, in whole points. */
    static String percent(double share, Language language) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString()
                + (language == Language.FR ? " %" : "%");
    }
}
