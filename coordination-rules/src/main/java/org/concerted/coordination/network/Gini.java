package org.concerted.coordination.network;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How unequally something is spread: 0 where all have the same. */
public final class Gini {
    private Gini() {}

    /**
     * Over these as the whole population: Σ(2i − n − 1)x₍ᵢ₎ / (nΣx), at most 1 − 1/n. Whoever has nothing counts, so it
     * matters whether those without a share are among the values. Absent where there is nothing to share.
     *
     * @param values none below 0
     */
    public static OptionalDouble of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            if (!(sorted[i] >= 0)) {
                throw new IllegalArgumentException("a share below 0: " + sorted[i]);
            }
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return sum > 0 ? OptionalDouble.of(weighted / (n * sum)) : OptionalDouble.empty();
    }

    /** The same as an estimate from a sample: times n/(n − 1). Absent for one value, and where there is nothing to share. */
    public static OptionalDouble unbiased(double... values) {
        OptionalDouble whole = of(values);
        return values.length < 2 || whole.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(whole.getAsDouble() * values.length / (values.length - 1));
    }
}
