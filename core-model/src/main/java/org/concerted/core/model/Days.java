package org.concerted.core.model;

import java.time.LocalDate;
import java.util.Optional;

/** Compares days that may be absent. */
final class Days {
    private Days() {}

    /** Whether there is a date and it comes after a day. */
    static boolean after(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && date.get().isAfter(day);
    }
}
