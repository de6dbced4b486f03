package org.concerted.feedback.exchanges;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.assess.Datum;
import org.concerted.feedback.base.Data;

/**
 * By which day an exchange was to be answered. Where promises leave several days open, the first and the last of them.
 *
 * @param first the first day that it may be, as an epoch day; after the last where none is known
 * @param last the last day that it may be
 * @param unknown what is missing to know it
 */
record Due(long first, long last, Unknown unknown) {
    static final Due UNPROMISED = new Due(1, 0, Unknown.PROMISE);
    static final Due UNRECEIVED = new Due(1, 0, Unknown.RECEPTION);
    static final Due BY_UNKNOWN_CHANNEL = new Due(1, 0, Unknown.CHANNEL);

    static Due on(long day) {
        return new Due(day, day, Unknown.NOTHING);
    }

    static Due between(long first, long last) {
        return new Due(first, last, first == last ? Unknown.NOTHING : Unknown.CHANNEL);
    }

    boolean known() {
        return first <= last;
    }

    /** Whether the promised time is known to have run out on a day. */
    boolean over(LocalDate day) {
        return known() && day.toEpochDay() > last;
    }

    /** Whether the promised time is known to run still. */
    boolean running(LocalDate day) {
        return known() && day.toEpochDay() <= first;
    }

    Optional<LocalDate> firstDay() {
        return known() ? Optional.of(LocalDate.ofEpochDay(first)) : Optional.empty();
    }

    Optional<LocalDate> lastDay() {
        return known() ? Optional.of(LocalDate.ofEpochDay(last)) : Optional.empty();
    }

    /** What may be missing to know the day. */
    enum Unknown {
        NOTHING(Data.DEADLINE),
        PROMISE(Data.DEADLINE),
        RECEPTION(Data.RECEIVED),
        CHANNEL(Data.CHANNEL);

        final Datum datum;

        Unknown(Datum datum) {
            this.datum = datum;
        }
    }
}
