package org.concerted.feedback.loops;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.concerted.core.assess.Cancellation;

/**
 * How to look for the loops of a map. The loops come one at a time, always in the same order, each from its smallest id;
 * memory is that of the map, however many there are. Who cuts the search short learns so from the cursor's
 * {@link LoopCursor#end end}.
 *
 * @param map where to look
 * @param maxLength how many links a loop may have, 1 or more
 * @param steps how many links may be looked at, in all; those of each loop that is found are looked at once more
 * @param cancellation asked from time to time whether to go on
 */
public record LoopSearch(CausalMap map, int maxLength, long steps, Cancellation cancellation)
        implements Iterable<Loop> {
    /** Refuses a length below one and a negative number of steps. */
    public LoopSearch {
        if (maxLength < 1 || steps < 0) {
            throw new IllegalArgumentException(
                    "maxLength " + maxLength + ", steps " + steps + "; expected: 1 or more, 0 or more");
        }
    }

    /** All loops of a map. */
    public static LoopSearch of(CausalMap map) {
        return new LoopSearch(map, Integer.MAX_VALUE, Long.MAX_VALUE, Cancellation.NEVER);
    }

    /** Only loops of so many links at most. */
    public LoopSearch withMaxLength(int length) {
        return new LoopSearch(map, length, steps, cancellation);
    }

    /** Looking at so many links at most; the count is the same on every machine. */
    public LoopSearch withSteps(long allowed) {
        return new LoopSearch(map, maxLength, allowed, cancellation);
    }

    /** Until someone no longer wants the answer. */
    public LoopSearch withCancellation(Cancellation asked) {
        return new LoopSearch(map, maxLength, steps, asked);
    }

    /** A new search, at its start. */
    public LoopCursor cursor() {
        return new LoopCursor(this);
    }

    /** The loops, each as a value of its own. */
    @Override
    public Iterator<Loop> iterator() {
        LoopCursor cursor = cursor();
        return new Iterator<>() {
            private boolean looked;
            private boolean there;

            @Override
            public boolean hasNext() {
                if (!looked) {
                    there = cursor.next();
                    looked = true;
                }
                return there;
            }

            @Override
            public Loop next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no other loop");
                }
                looked = false;
                return cursor.loop();
            }
        };
    }

    /**
     * Shows the loops to a visitor until it has seen enough, and returns the cursor where it stopped.
     *
     * @param visitor answers whether to go on; the cursor moves, so that what is to be kept must be copied
     */
    public LoopCursor each(Predicate<LoopCursor> visitor) {
        LoopCursor cursor = cursor();
        boolean more = cursor.next();
        while (more && visitor.test(cursor)) {
            more = cursor.next();
        }
        return cursor;
    }
}
