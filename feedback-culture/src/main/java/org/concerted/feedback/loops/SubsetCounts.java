package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * Counts the loops of a small part, however many links it has: ways are counted by the set of variables that they went
 * through and the one where they are (Held and Karp 1962), with one count for each type. Time and memory grow with 2 to the
 * power of the variables of the part, whatever the number of loops.
 */
final class SubsetCounts {
    /** Variables that a part may have. */
    static final int MOST = 16;

    private final CausalMap map;
    private final int maxLength;
    private final LoopSums sums;

    SubsetCounts(CausalMap map, int maxLength, LoopSums sums) {
        this.map = map;
        this.maxLength = maxLength;
        this.sums = sums;
    }

    void count(ImmutableIntArray members) {
        int n = members.length();
        long[][][] between = new long[LoopType.values().length][n][n];
        long[][] any = new long[n][n];
        ImmutableList<Bundle> bundles = Bundle.of(map, members);
        for (Bundle bundle : bundles) {
            between[0][bundle.source()][bundle.target()] = bundle.plus();
            between[1][bundle.source()][bundle.target()] = bundle.minus();
            between[2][bundle.source()][bundle.target()] = bundle.unknown();
            any[bundle.source()][bundle.target()] = bundle.all();
        }
        for (int root = 0; root < n; root++) {
            types(root, n, between, any);
        }
        long[][] closing = new long[n][];
        for (int root = 0; root < n; root++) {
            closing[root] = closing(root, n, any);
        }
        bundles.forEach(bundle -> sums.through(bundle.links(), closing[bundle.target()][bundle.source()]));
    }

    /** Loops whose first variable is the root: paths over those after it, each ending where a link leads back. */
    private void types(int root, int n, long[][][] between, long[][] any) {
        int after = n - root - 1;
        long[][] positive = new long[1 << after][n];
        long[][] negative = new long[1 << after][n];
        long[][] unknown = new long[1 << after][n];
        positive[0][root] = 1;
        for (int set = 0; set < 1 << after; set++) {
            int length = Integer.bitCount(set) + 1;
            if (length > maxLength) {
                continue;
            }
            for (int v = root; v < n; v++) {
                long p = positive[set][v];
                long q = negative[set][v];
                long u = unknown[set][v];
                if (p == 0 && q == 0 && u == 0) {
                    continue;
                }
                for (int w = root; w < n; w++) {
                    boolean home = w == root;
                    int bit = home ? 0 : 1 << (w - root - 1);
                    if (any[v][w] == 0 || !home && (set & bit) != 0) {
                        continue;
                    }
                    long plus = between[0][v][w];
                    long minus = between[1][v][w];
                    long toPositive = Math.addExact(Math.multiplyExact(p, plus), Math.multiplyExact(q, minus));
                    long toNegative = Math.addExact(Math.multiplyExact(p, minus), Math.multiplyExact(q, plus));
                    long toUnknown = Math.addExact(
                            Math.multiplyExact(u, any[v][w]),
                            Math.multiplyExact(Math.addExact(p, q), between[2][v][w]));
                    if (home) {
                        sums.found(LoopType.REINFORCING, length, toPositive);
                        sums.found(LoopType.BALANCING, length, toNegative);
                        sums.found(LoopType.INDETERMINATE, length, toUnknown);
                    } else {
                        add(positive[set | bit], w, toPositive);
                        add(negative[set | bit], w, toNegative);
                        add(unknown[set | bit], w, toUnknown);
                    }
                }
            }
        }
    }

    /** The ways from the root to each variable from which a link leads back to it, whatever the first variable. */
    private long[] closing(int root, int n, long[][] any) {
        long[][] paths = new long[1 << n][n];
        paths[1 << root][root] = 1;
        long[] closing = new long[n];
        for (int set = 1 << root; set < 1 << n; set++) {
            if ((set & 1 << root) == 0 || Integer.bitCount(set) > maxLength) {
                continue;
            }
            for (int v = 0; v < n; v++) {
                long p = paths[set][v];
                if (p == 0) {
                    continue;
                }
                closing[v] = Math.addExact(closing[v], any[v][root] == 0 ? 0 : p);
                for (int w = 0; w < n; w++) {
                    if (any[v][w] > 0 && (set & 1 << w) == 0) {
                        add(paths[set | 1 << w], w, Math.multiplyExact(p, any[v][w]));
                    }
                }
            }
        }
        return closing;
    }

    private static void add(long[] counts, int at, long more) {
        counts[at] = Math.addExact(counts[at], more);
    }
}
