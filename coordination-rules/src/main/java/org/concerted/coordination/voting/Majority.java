package org.concerted.coordination.voting;

import java.math.BigDecimal;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * What a majority takes.
 *
 * @param part the part of votes cast, with {@code of} as the whole: 2 of 3
 * @param of the whole
 * @param more whether more than that is needed; otherwise that much is enough
 */
public record Majority(BigDecimal part, BigDecimal of, boolean more) {
    /** More than half. */
    public static final Majority HALF = new Majority(BigDecimal.ONE, new BigDecimal(2), true);
    /** Two thirds or more. */
    public static final Majority TWO_THIRDS = new Majority(new BigDecimal(2), new BigDecimal(3), false);

    /** Refuses a part outside 0 to the whole. */
    public Majority {
        if (part.signum() < 0 || of.signum() <= 0 || part.compareTo(of) > 0) {
            throw ConcertedException.at(
                    "majority", part + "/" + of, Text.of("une part de 0 à 1", "a share from 0 to 1"));
        }
    }

    /** This share or more. */
    public static Majority atLeast(BigDecimal share) {
        return new Majority(share, BigDecimal.ONE, false);
    }

    /** Whether votes in favour carry a proposal among the votes cast; without any vote cast none is carried. */
    boolean carried(BigDecimal yes, BigDecimal cast) {
        int compared = yes.multiply(of).compareTo(part.multiply(cast));
        return yes.signum() > 0 && (more ? compared > 0 : compared >= 0);
    }
}
