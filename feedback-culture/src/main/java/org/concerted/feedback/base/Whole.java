package org.concerted.feedback.base;

import java.math.BigDecimal;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Parameter;

/** Makes parameters that are whole numbers. */
public final class Whole {
    private Whole() {}

    /** A parameter whose default is ours. */
    public static Parameter ours(String name, Text meaning, String unit, int min, int max, int standard, Text why) {
        return Parameter.builder()
                .name(name)
                .meaning(meaning)
                .unit(unit)
                .min(BigDecimal.valueOf(min))
                .max(BigDecimal.valueOf(max))
                .standard(BigDecimal.valueOf(standard))
                .source(Citation.ours(why))
                .build();
    }
}
