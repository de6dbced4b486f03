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
}
