package org.concerted.feedback.loops;

import java.util.Arrays;

/** How many ways there are to one state, by length and type, over the lengths that occur. No count runs over. */
final class Tallies {
    private final int types;
    private int from;
    private long[] counts;

    Tallies(int types) {
        this.types = types;
        counts = new long[0];
    }

    /** The way that has no link: one, and it turns nothing round. */
    static Tallies one(int types) {
        Tallies one = new Tallies(types);
        one.counts = new long[types];
        one.counts[0] = 1;
        return one;
    }

    int types() {
        return types;
    }

    int size() {
        return counts.length;
    }

    boolean isEmpty() {
        return counts.length == 0;
    }

    void add(Tallies more) {
        if (more.isEmpty()) {
            return;
        }
        if (isEmpty()) {
            from = more.from;
            counts = more.counts.clone();
            return;
        }
        cover(Math.min(from, more.from), Math.max(end(), more.end()));
        int shift = (more.from - from) * types;
        for (int i = 0; i < more.counts.length; i++) {
            counts[shift + i] = Math.addExact(counts[shift + i], more.counts[i]);
        }
    }

    /** The length after the longest. */
    private int end() {
        return from + counts.length / types;
    }

    private void cover(int first, int end) {
        if (first < from || end > end()) {
            long[] wider = new long[(end - first) * types];
            System.arraycopy(counts, 0, wider, (from - first) * types, counts.length);
            from = first;
            counts = wider;
        }
    }

    /**
     * The ways that go on along one of the links of a bundle.
     *
     * @param step what a link adds to the length
     * @param most the greatest length
     */
    Tallies along(Bundle bundle, int step, int most) {
        int lengths = Math.min(end(), most - step + 1) - from;
        Tallies longer = new Tallies(types);
        if (lengths <= 0) {
            return longer;
        }
        longer.from = from + step;
        longer.counts = Arrays.copyOf(counts, lengths * types);
        for (int i = 0; i < longer.counts.length; i += types) {
            if (types == 1) {
                longer.counts[i] = Math.multiplyExact(counts[i], bundle.all());
            } else {
                turn(longer.counts, i, bundle);
            }
        }
        return longer;
    }

    private static void turn(long[] counts, int at, Bundle bundle) {
        long plus = counts[at];
        long minus = counts[at + 1];
        long unknown = counts[at + 2];
        counts[at] = Math.addExact(Math.multiplyExact(plus, bundle.plus()), Math.multiplyExact(minus, bundle.minus()));
        counts[at + 1] =
                Math.addExact(Math.multiplyExact(plus, bundle.minus()), Math.multiplyExact(minus, bundle.plus()));
        counts[at + 2] = Math.addExact(
                Math.multiplyExact(unknown, bundle.all()),
                Math.multiplyExact(Math.addExact(plus, minus), bundle.unknown()));
    }

    /** How many pairs there are of a way of these and a way of others, of so great a length at most together. */
    long pairs(Tallies others, int most) {
        long pairs = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < others.counts.length && from + i + others.from + j <= most; j++) {
                pairs = Math.addExact(pairs, Math.multiplyExact(counts[i], others.counts[j]));
            }
        }
        return pairs;
    }

    void each(Visitor visitor) {
        for (int i = 0; i < counts.length; i++) {
            visitor.visit(i % types, from + i / types, counts[i]);
        }
    }

    /** Sees each count. */
    interface Visitor {
        void visit(int type, int length, long count);
    }
}
