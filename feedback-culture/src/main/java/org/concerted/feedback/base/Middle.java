package org.concerted.feedback.base;

import java.util.Arrays;
import java.util.OptionalLong;

/** Finds the middle of numbers of days. */
public final class Middle {
    private Middle() {}

    /** The lower median, absent where there is no number. */
    public static OptionalLong of(long[] days) {
        return days.length == 0 ? OptionalLong.empty() : OptionalLong.of(at(days));
    }

    /**
     * The lower median of what lasted so long and of what still lasts; absent where what still lasts may move it.
     *
     * @param done how long each took that is over
     * @param running how long each has lasted that is not
     */
    public static OptionalLong of(long[] done, long[] running) {
        if (done.length + running.length == 0) {
            return OptionalLong.empty();
        }
        long[] least = Arrays.copyOf(done, done.length + running.length);
        long[] most = least.clone();
        for (int i = 0; i < running.length; i++) {
            least[done.length + i] = running[i];
            most[done.length + i] = Long.MAX_VALUE;
        }
        long middle = at(least);
        return middle == at(most) ? OptionalLong.of(middle) : OptionalLong.empty();
    }

    private static long at(long[] days) {
        long[] sorted = days.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
