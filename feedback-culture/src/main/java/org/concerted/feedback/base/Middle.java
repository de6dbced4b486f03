package org.concerted.feedback.base;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Finds the median of numbers of days. */
public final class Middle {
    private Middle() {}

    /** The median, absent where there is no number. */
    public static OptionalDouble of(long[] days) {
        return of(days, new long[0]);
    }

    /**
     * The median of what lasted so long and of what still lasts; absent where what still lasts may move it.
     *
     * @param done how long each took that is over
     * @param running how long each has lasted that is not
     */
    public static OptionalDouble of(long[] done, long[] running) {
        int all = done.length + running.length;
        if (all == 0) {
            return OptionalDouble.empty();
        }
        long[] least = Arrays.copyOf(done, all);
        long[] most = least.clone();
        for (int i = 0; i < running.length; i++) {
            least[done.length + i] = running[i];
            most[done.length + i] = Long.MAX_VALUE;
        }
        Arrays.sort(least);
        Arrays.sort(most);
        int low = (all - 1) / 2;
        int high = all / 2;
        return least[low] == most[low] && least[high] == most[high]
                ? OptionalDouble.of((least[low] + least[high]) / 2.0)
                : OptionalDouble.empty();
    }
}
