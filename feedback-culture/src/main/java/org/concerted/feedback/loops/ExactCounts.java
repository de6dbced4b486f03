package org.concerted.feedback.loops;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Counts loops exactly without going through them, where that can be had: a map may have more loops than anyone could list.
 * A strongly connected part of at most {@value SubsetCounts#MOST} variables is counted whatever its links, by the sets of
 * variables that ways go through; a larger one where it is narrow, that is where an order of its variables is found such
 * that few of them ever stand between those behind and those ahead, as in most maps that people draw.
 */
public final class ExactCounts {
    private ExactCounts() {}

    /**
     * The counts of all loops of so many links at most; absent where a part is large and wide, or a count does not fit 63
     * bits. The same on every machine.
     *
     * @param maxLength how many links a loop may have
     */
    public static Optional<LoopCounts> of(CausalMap map, int maxLength) {
        return of(map, maxLength, SubsetCounts.MOST);
    }

    /** With parts of more than so many variables counted along a frontier. */
    static Optional<LoopCounts> of(CausalMap map, int maxLength, int small) {
        Components components = Components.of(map);
        LoopSums sums = new LoopSums(map);
        SubsetCounts subsets = new SubsetCounts(map, maxLength, sums);
        FrontierCounts frontier = new FrontierCounts(map, maxLength, sums, FrontierCounts.STANDARD);
        try {
            for (int p = 0; p < components.count(); p++) {
                if (components.cyclic(p)) {
                    ImmutableIntArray members = components.members(p);
                    if (members.length() <= small) {
                        subsets.count(members);
                    } else if (!frontier.count(members)) {
                        return Optional.empty();
                    }
                }
            }
        } catch (ArithmeticException tooMany) {
            return Optional.empty();
        }
        return Optional.of(sums.counts());
    }
}
