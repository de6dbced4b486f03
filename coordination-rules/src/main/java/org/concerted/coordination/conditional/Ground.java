package org.concerted.coordination.conditional;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.core.Ref;

/**
 * Something besides commitments that a commitment waits for, or that is not known.
 *
 * @param kind what it is
 * @param about the decision, or the commitment of which something is not known or whose day went by
 * @param day the day that went by
 */
public record Ground(Kind kind, Ref about, Optional<LocalDate> day) implements Comparable<Ground> {
    private static final Comparator<Ground> ORDER = Comparator.comparing(Ground::kind)
            .thenComparing(Ground::about)
            .thenComparing(ground -> ground.day().orElse(LocalDate.MIN));

    Ground(Kind kind, Ref about) {
        this(kind, about, Optional.empty());
    }

    @Override
    public int compareTo(Ground other) {
        return ORDER.compare(this, other);
    }

    /** Kinds of grounds. */
    public enum Kind {
        /** A decision is not adopted, or it is not known whether it is. */
        DECISION,
        /** What was asked was not met by its day, or it is not known whether it was. */
        DEADLINE,
        /** A condition that whoever looks may not see. */
        UNDISCLOSED,
        /** It is not known which action a commitment is to. */
        ACTION,
        /** It is not known how much a commitment brings. */
        AMOUNT
    }
}
