package org.concerted.feedback.exchanges;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.assess.Datum;
import org.concerted.feedback.base.Data;

/**
 * By which day an exchange was to be answered. Where promises leave several days open, the first and the last of them.
 *
 * @param first the first day that it may be; absent where none is known
 * @param last the last day that it may be; absent where none is known
 * @param unknown what is missing to know it
 */
record Due(Optional<LocalDate> first, Optional<LocalDate> last, Unknown unknown) {
    static final Due UNPROMISED = new Due(Optional.empty(), Optional.empty(), Unknown.PROMISE);
    static final Due UNRECEIVED = new Due(Optional.empty(), Optional.empty(), Unknown.RECEPTION);
    static final Due BY_UNKNOWN_CHANNEL = new Due(Optional.empty(), Optional.empty(), Unknown.CHANNEL);

    static Due on(Optional<LocalDate> day) {
        return new Due(day, day, Unknown.NOTHING);
    }

    static Due between(LocalDate first, LocalDate last) {
        return new Due(Optional.of(first), Optional.of(last), first.equals(last) ? Unknown.NOTHING : Unknown.CHANNEL);
    }

    boolean known() {
        return last.isPresent();
    }

    /** Whether the promised time is known to have run out on a day. */
    boolean over(LocalDate day) {
        return last.isPresent() && day.isAfter(last.get());
    }

    /** Whether the promised time is known to run still. */
    boolean running(LocalDate day) {
        return first.isPresent() && !day.isAfter(first.get());
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
