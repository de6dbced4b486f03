package org.concerted.coordination.voting;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * A weighted vote: a coalition adopts when its weights reach the quota. Power is not weight: with a quota of 51, weights of
 * 50, 49 and 1 give the last two the same power.
 *
 * <p>Indices are exact, by generating functions: coalitions are counted by weight rather than listed, in time proportional
 * to members times quota (Banzhaf), and times members again (Shapley–Shubik). Weights are divided by their common divisor
 * first, and the quota by its dual, whichever is smaller.
 *
 * @see <a href="https://www.math.temple.edu/~conrad/Power/BPIandSSPI.html">Power indices, definitions and examples</a>
 */
public final class WeightedGame {
    /** The most table entries that are filled, so that memory stays bounded. */
    private static final long LIMIT = 1_000_000;

    private final long quota;
    private final ImmutableLongArray weights;
    private final int reached;
    private final int[] scaled;

    private WeightedGame(long quota, ImmutableLongArray weights, int reached, int[] scaled) {
        this.quota = quota;
        this.weights = weights;
        this.reached = reached;
        this.scaled = scaled;
    }

    /**
     * A vote with a quota and the weight of each member.
     *
     * @param quota 1 or more
     * @param weights each 0 or more
     * @throws ConcertedException if one of them is out of range, or the numbers are too large to count exactly
     */
    public static WeightedGame of(long quota, long... weights) {
        check(quota >= 1, "quota", quota, "1 ou plus", "1 or more");
        long total = 0;
        long divisor = 0;
        for (long weight : weights) {
            check(weight >= 0, "weights", weight, "0 ou plus", "0 or more");
            total = LongMath.saturatedAdd(total, weight);
            divisor = LongMath.gcd(divisor, weight);
        }
        check(total < Long.MAX_VALUE, "weights", total, "une somme moins grande", "a smaller sum");
        if (quota > total) {
            return new WeightedGame(quota, ImmutableLongArray.copyOf(weights), 0, new int[weights.length]);
        }
        long least = (quota - 1) / divisor + 1;
        long dual = total / divisor - least + 1;
        long reached = Math.min(least, dual);
        check(
                reached <= LIMIT / Math.max(1, weights.length),
                "quota",
                quota,
                "des poids moins grands, une fois divisés par leur diviseur commun",
                "smaller weights, once divided by their common divisor");
        int[] scaled = new int[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            // Whoever reaches the smaller quota alone decides, by however much.
            scaled[i] = (int) Math.min(weights[i] / divisor, reached);
        }
        return new WeightedGame(quota, ImmutableLongArray.copyOf(weights), (int) reached, scaled);
    }

    /** What a coalition has to reach. */
    public long quota() {
        return quota;
    }

    /** The weight of each member. */
    public ImmutableLongArray weights() {
        return weights;
    }

    /** For each member, the coalitions that lose without it and win with it. */
    public ImmutableList<BigInteger> swings() {
        if (reached == 0) {
            return none(BigInteger.ZERO);
        }
        BigInteger[] counts = new BigInteger[reached];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[0] = BigInteger.ONE;
        for (int weight : scaled) {
            for (int w = reached - 1; w >= weight; w--) {
                counts[w] = counts[w].add(counts[w - weight]);
            }
        }
        Map<Integer, BigInteger> byWeight = new HashMap<>();
        ImmutableList.Builder<BigInteger> swings = ImmutableList.builder();
        for (int weight : scaled) {
            swings.add(byWeight.computeIfAbsent(weight, w -> swings(w, counts)));
        }
        return swings.build();
    }

    /** Each member's share of all swings (Banzhaf 1965); nothing where nobody ever swings. */
    public ImmutableList<Fraction> banzhaf() {
        ImmutableList<BigInteger> swings = swings();
        BigInteger all = swings.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return all.signum() == 0
                ? none(Fraction.ZERO)
                : swings.stream().map(s -> new Fraction(s, all)).collect(ImmutableList.toImmutableList());
    }

    /** Each member's share of the orders in which it is the one that reaches the quota (Shapley &amp; Shubik 1954). */
    public ImmutableList<Fraction> shapleyShubik() {
        if (reached == 0) {
            return none(Fraction.ZERO);
        }
        int n = scaled.length;
        BigInteger[][] counts = new BigInteger[n][reached];
        for (BigInteger[] row : counts) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        counts[0][0] = BigInteger.ONE;
        for (int i = 0; i < n; i++) {
            // Coalitions of all n members never lose, so sizes up to n − 1 are enough.
            for (int size = Math.min(i, n - 2); size >= 0; size--) {
                for (int w = reached - 1; w >= scaled[i]; w--) {
                    counts[size + 1][w] = counts[size + 1][w].add(counts[size][w - scaled[i]]);
                }
            }
        }
        BigInteger[] factorials = factorials(n);
        Map<Integer, Fraction> byWeight = new HashMap<>();
        ImmutableList.Builder<Fraction> result = ImmutableList.builder();
        for (int weight : scaled) {
            result.add(byWeight.computeIfAbsent(weight, w -> pivots(w, counts, factorials)));
        }
        return result.build();
    }

    /** Counts of coalitions without one member of some weight, by dividing its factor out; then those that it swings. */
    private BigInteger swings(int weight, BigInteger[] counts) {
        if (weight == 0) {
            return BigInteger.ZERO;
        }
        BigInteger[] without = counts.clone();
        BigInteger sum = BigInteger.ZERO;
        for (int w = 0; w < reached; w++) {
            if (w >= weight) {
                without[w] = without[w].subtract(without[w - weight]);
            }
            if (w >= reached - weight) {
                sum = sum.add(without[w]);
            }
        }
        return sum;
    }

    private Fraction pivots(int weight, BigInteger[][] counts, BigInteger[] factorials) {
        if (weight == 0) {
            return Fraction.ZERO;
        }
        int n = scaled.length;
        BigInteger[] smaller = new BigInteger[reached];
        Arrays.fill(smaller, BigInteger.ZERO);
        BigInteger orders = BigInteger.ZERO;
        for (int size = 0; size < n; size++) {
            BigInteger[] without = counts[size].clone();
            BigInteger sum = BigInteger.ZERO;
            for (int w = 0; w < reached; w++) {
                if (w >= weight) {
                    without[w] = without[w].subtract(smaller[w - weight]);
                }
                if (w >= reached - weight) {
                    sum = sum.add(without[w]);
                }
            }
            orders = orders.add(sum.multiply(factorials[size]).multiply(factorials[n - 1 - size]));
            smaller = without;
        }
        return new Fraction(orders, factorials[n]);
    }

    private static BigInteger[] factorials(int n) {
        BigInteger[] factorials = new BigInteger[n + 1];
        factorials[0] = BigInteger.ONE;
        for (int i = 1; i <= n; i++) {
            factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
        }
        return factorials;
    }

    private <T> ImmutableList<T> none(T nothing) {
        List<T> none = java.util.Collections.nCopies(scaled.length, nothing);
        return ImmutableList.copyOf(none);
    }

    private static void check(boolean right, String path, long found, String french, String english) {
        if (!right) {
            throw ConcertedException.at(path, Long.toString(found), Text.of(french, english));
        }
    }
}
