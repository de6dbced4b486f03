package org.concerted.coordination.relations;

import java.time.LocalDate;
import org.concerted.core.model.Span;

/** How periods stand to a day. */
final class Joined {
    private Joined() {}

    /** Whether a period is over. */
    static boolean over(Span period, LocalDate day) {
        return period.end().filter(day::isAfter).isPresent();
    }
}
