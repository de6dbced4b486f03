package org.concerted.feedback.loops;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Counts loops exactly without going through them, where every strongly connected part has at most
 * {@value #MOST} variables: a part may then have trillions of loops. Paths are counted by the set of variables that they
 * went through and the one where they are (Held and Karp 1962), with one count for each type; time and memory grow with
 * 2 to the power of the variables of the largest part, whatever the number of loops.
 */
public final class SubsetCounts {
    /** Variables that a part may have. */
    public static final int MOST = 16;

    private final CausalMap map;
    private final Components components;
    private final int maxLength;
    private final long[][] byType;
    private final long[] throughVariable;
    private final long[] throughLink;

    private SubsetCounts(CausalMap map, Components components, int maxLength) {
        this.map = map;
        this.components = components;
        this.maxLength = maxLength;
        byType = new long[LoopType.values().length][map.variables().size() + 1];
        throughVariable = new long[map.variables().size()];
        throughLink = new long[map.links().size()];
    }

    /**
     * The counts of all loops of so many links at most; absent where a part is too large, or a count does not fit 63 bits.
     */
    public static Optional<LoopCounts> of(CausalMap map, int maxLength) {
        Components components = Components.of(map);
        if (components.largest() > MOST) {
            return Optional.empty();
        }
        SubsetCounts counts = new SubsetCounts(map, components, maxLength);
        try {
            for (int p = 0; p < components.count(); p++) {
                if (components.cyclic(p)) {
                    counts.count(components.members(p));
                }
            }
        } catch (ArithmeticException tooMany) {
            return Optional.empty();
        }
        return Optional.of(LoopCounts.of(counts.byType, counts.throughVariable, counts.throughLink));
    }

    private void count(ImmutableIntArray members) {
        int n = members.length();
        long[][][] between = between(members);
        long[][] any = new long[n][n];
        for (int v = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                any[v][w] = between[0][v][w] + between[1][v][w] + between[2][v][w];
            }
        }
        for (int root = 0; root < n; root++) {
            types(root, n, between, any);
            through(root, members, any);
        }
    }

    /** How many links run from one member to another, by sign. */
    private long[][][] between(ImmutableIntArray members) {
        int n = members.length();
        int[] place = new int[map.variables().size()];
        for (int i = 0; i < n; i++) {
            place[members.get(i)] = i;
        }
        int part = components.of(members.get(0));
        long[][][] result = new long[LoopType.values().length][n][n];
        for (int i = 0; i < n; i++) {
            for (int e = map.starts[members.get(i)]; e < map.starts[members.get(i) + 1]; e++) {
                if (components.of(map.targets[e]) == part) {
                    result[LoopType.of(map.signs[e]).ordinal()][i][place[map.targets[e]]]++;
                }
            }
        }
        return result;
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
                        add(byType[0], length, toPositive);
                        add(byType[1], length, toNegative);
                        add(byType[2], length, toUnknown);
                    } else {
                        add(positive[set | bit], w, toPositive);
                        add(negative[set | bit], w, toNegative);
                        add(unknown[set | bit], w, toUnknown);
                    }
                }
            }
        }
    }

    /** Loops through each link that leads to the root, whatever their first variable. */
    private void through(int root, ImmutableIntArray members, long[][] any) {
        int n = members.length();
        long[][] paths = new long[1 << n][n];
        paths[1 << root][root] = 1;
        long[] closing = new long[n];
        for (int set = 1 << root; set < 1 << n; set++) {
            int length = Integer.bitCount(set);
            if ((set & 1 << root) == 0 || length > maxLength) {
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
        for (int v = 0; v < n; v++) {
            add(throughVariable, members.get(root), Math.multiplyExact(closing[v], any[v][root]));
            for (int e = map.starts[members.get(v)]; e < map.starts[members.get(v) + 1]; e++) {
                if (map.targets[e] == members.get(root)) {
                    throughLink[e] = closing[v];
                }
            }
        }
    }

    private static void add(long[] counts, int at, long more) {
        counts[at] = Math.addExact(counts[at], more);
    }
}
