package org.concerted.coordination.conditional;

import com.google.common.base.Preconditions;
import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * What nodes bring to pools, and what is asked of them. Where commitments rise, a pool does not hold what the asker brings
 * itself, since it does not hold yet; where they fall it does, since it has not fallen yet: so falling asks for more.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record Pools(
        int[] poolOf,
        int[] bringer,
        long[] weight,
        Csr byBringer,
        Csr byPool,
        long[] total,
        int[] asking,
        long[] others,
        long[] own,
        int[] askedPool,
        Csr rising,
        Csr falling,
        int[] askOf,
        int[] asker) {
    static final int NONE = -1;

    int count() {
        return total.length;
    }

    /** What must be in the pool, the asker's own part included. */
    long needed(int ask) {
        return LongMath.saturatedAdd(others[ask], own[ask]);
    }

    /** How much of a pool may be missing before what is asked of the others is not there. */
    long slack(int ask) {
        return LongMath.saturatedSubtract(total[askedPool[ask]] - own[ask], others[ask]);
    }

    /** Collects them. */
    static final class Builder {
        private int pools;
        private final Ints poolOf = new Ints();
        private final Ints bringer = new Ints();
        private final Ints askedPool = new Ints();
        private final Ints gate = new Ints();
        private final Ints asker = new Ints();
        private long[] weight = new long[16];
        private long[] others = new long[16];
        private long[] total = new long[16];
        private int[] firstAsk = new int[16];

        int open() {
            if (pools == total.length) {
                total = Arrays.copyOf(total, pools * 2);
                firstAsk = Arrays.copyOf(firstAsk, pools * 2);
            }
            firstAsk[pools] = Integer.MAX_VALUE;
            return pools++;
        }

        void bring(int pool, int node, long brought) {
            Preconditions.checkArgument(brought >= 0, "weight: %s; expected zero or more", brought);
            check(pool);
            Preconditions.checkArgument(
                    node < firstAsk[pool], "condition: %s; expected one made before the pool was asked for", node);
            try {
                total[pool] = Math.addExact(total[pool], brought);
            } catch (ArithmeticException tooMuch) {
                throw new IllegalArgumentException("pool: more than " + Long.MAX_VALUE + " in all", tooMuch);
            }
            if (bringer.size == weight.length) {
                weight = Arrays.copyOf(weight, weight.length * 2);
            }
            weight[bringer.size] = brought;
            poolOf.add(pool);
            bringer.add(node);
        }

        void ask(int pool, int node, long asked, int commitment) {
            check(pool);
            if (gate.size == others.length) {
                others = Arrays.copyOf(others, others.length * 2);
            }
            others[gate.size] = asked;
            firstAsk[pool] = Math.min(firstAsk[pool], node);
            askedPool.add(pool);
            gate.add(node);
            asker.add(commitment);
        }

        private void check(int pool) {
            Preconditions.checkArgument(pool >= 0 && pool < pools, "pool: %s; expected one that exists", pool);
        }

        Pools build(int nodes) {
            int[] all = IntStream.range(0, bringer.size).toArray();
            int asks = gate.size;
            long[] own = own();
            long[] asked = others.clone();
            int[] askOf = new int[nodes];
            Arrays.fill(askOf, NONE);
            for (int a = 0; a < asks; a++) {
                askOf[gate.array[a]] = a;
            }
            return new Pools(
                    Arrays.copyOf(poolOf.array, bringer.size),
                    Arrays.copyOf(bringer.array, bringer.size),
                    Arrays.copyOf(weight, bringer.size),
                    Csr.grouped(nodes, bringer.array, all, bringer.size),
                    Csr.grouped(pools, poolOf.array, all, bringer.size),
                    Arrays.copyOf(total, pools),
                    Arrays.copyOf(gate.array, asks),
                    asked,
                    own,
                    Arrays.copyOf(askedPool.array, asks),
                    sorted(asks, a -> asked[a]),
                    sorted(asks, a -> LongMath.saturatedAdd(asked[a], own[a])),
                    askOf,
                    Arrays.copyOf(asker.array, asks));
        }

        /** What each asker brings itself. */
        private long[] own() {
            Map<Long, Long> brought = new HashMap<>();
            for (int i = 0; i < bringer.size; i++) {
                brought.merge(key(poolOf.array[i], bringer.array[i]), weight[i], Long::sum);
            }
            long[] own = new long[gate.size];
            for (int a = 0; a < own.length; a++) {
                own[a] = brought.getOrDefault(key(askedPool.array[a], asker.array[a]), 0L);
            }
            return own;
        }

        private static long key(int pool, int node) {
            return (long) pool << 32 | node;
        }

        /** What is asked of each pool, the least first. */
        private Csr sorted(int asks, IntToLongFunction asked) {
            Integer[] order = IntStream.range(0, asks).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingLong(asked::applyAsLong));
            int[] keys = new int[asks];
            int[] values = new int[asks];
            for (int i = 0; i < asks; i++) {
                values[i] = order[i];
                keys[i] = askedPool.array[order[i]];
            }
            return Csr.grouped(pools, keys, values, asks);
        }
    }
}
