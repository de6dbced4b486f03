package org.concerted.bench;

import java.util.BitSet;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.concerted.coordination.conditional.ConditionalCommitments;
import org.concerted.coordination.conditional.FixedPoints;

/**
 * How long conditional commitments take: both fixed points with one irreducible reason per failure, growing to a million;
 * and, where that is still bearable, beside the fixed-point iteration that anybody would write first. Times grow with what
 * was stated, so that a line shows. Run {@code main}; no harness, as each run takes long enough to be timed plainly.
 */
public final class CommitmentsBenchmark {
    private CommitmentsBenchmark() {}

    /** Prints a table. */
    public static void main(String[] args) {
        System.out.println(
                "| commitments | parts | state, ms | solve, ms | reasons, ms | µs a commitment | naive / solve |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : new int[] {1_000, 10_000, 100_000, 300_000, 1_000_000}) {
            int[][][] random = random(size);
            run("random", size, random);
            run("chain", size, chain(size));
        }
        for (int size : new int[] {1_000, 10_000}) {
            FixedPoints points = state(random(size)).solve();
            long start = System.nanoTime();
            int others = points.tipping().others();
            System.out.printf(Locale.ROOT, "tipping, all of %d: %.1f ms, %d others%n", size, since(start), others);
        }
    }

    private static void run(String name, int size, int[][][] alternatives) {
        long parts = 0;
        for (int[][] of : alternatives) {
            for (int[] each : of) {
                parts += each.length;
            }
        }
        Timed<ConditionalCommitments> system = best(() -> state(alternatives));
        Timed<FixedPoints> points = best(() -> system.value().solve());
        Timed<int[]> reasons = best(() -> {
            int[] counted = new int[1];
            points.value().forEachReason(reason -> counted[0] += reason.size());
            return counted;
        });
        double naive =
                size > 10_000 ? Double.NaN : best(() -> naive(alternatives)).ms() / points.ms();
        System.out.printf(
                Locale.ROOT,
                "| %d %s | %d | %.1f | %.1f | %.1f | %.2f | %s |%n",
                size,
                name,
                parts,
                system.ms(),
                points.ms(),
                reasons.ms(),
                (points.ms() + reasons.ms()) * 1000 / size,
                Double.isNaN(naive) ? "" : String.format(Locale.ROOT, "%.0f", naive));
    }

    /** One to three alternatives of up to four others; a few wait for nothing, and a few for what never comes. */
    private static int[][][] random(int size) {
        Random random = new Random(7);
        int[][][] result = new int[size][][];
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(20);
            result[i] = new int[kind == 0 ? 0 : 1 + random.nextInt(3)][];
            for (int a = 0; a < result[i].length; a++) {
                result[i][a] = new int[kind == 1 ? 0 : 1 + random.nextInt(4)];
                for (int p = 0; p < result[i][a].length; p++) {
                    result[i][a][p] = random.nextInt(size);
                }
            }
        }
        return result;
    }

    /** Each waits for the next, and the last for what never comes: the worst for whoever iterates. */
    private static int[][][] chain(int size) {
        int[][][] result = new int[size][][];
        for (int i = 0; i < size; i++) {
            result[i] = i == size - 1 ? new int[0][] : new int[][] {{i + 1}};
        }
        return result;
    }

    private static ConditionalCommitments state(int[][][] alternatives) {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(alternatives.length);
        for (int i = 0; i < alternatives.length; i++) {
            for (int[] alternative : alternatives[i]) {
                builder.when(i, builder.all(alternative));
            }
        }
        return builder.build();
    }

    private static BitSet naive(int[][][] alternatives) {
        BitSet least = iterate(alternatives, new BitSet());
        BitSet all = new BitSet();
        all.set(0, alternatives.length);
        least.or(iterate(alternatives, all));
        return least;
    }

    private static BitSet iterate(int[][][] alternatives, BitSet start) {
        BitSet now = start;
        while (true) {
            BitSet next = new BitSet();
            for (int i = 0; i < alternatives.length; i++) {
                for (int[] alternative : alternatives[i]) {
                    boolean met = true;
                    for (int part : alternative) {
                        met &= now.get(part);
                    }
                    if (met) {
                        next.set(i);
                    }
                }
            }
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
    }

    private record Timed<T>(T value, double ms) {}

    /** The best of three. */
    private static <T> Timed<T> best(Supplier<T> work) {
        double best = Double.MAX_VALUE;
        T value = work.get();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            value = work.get();
            best = Math.min(best, since(start));
        }
        return new Timed<>(value, best);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
