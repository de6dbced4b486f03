package org.concerted.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.LoopCensus;
import org.concerted.feedback.loops.LoopSearch;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Finds the loops of maps beside JGraphT, in one run, and prints the ratios of processor time. */
public final class LoopRatios {
    private LoopRatios() {}

    /** Runs everything. */
    public static void main(String[] args) {
        System.out.println("| map | loops | ours, ms | JGraphT, ms | ratio |");
        System.out.println("|---|---|---|---|---|");
        run("length ≤ 6, 1,000/4,000", random(1_000, 4_000), 6, true);
        run("length ≤ 6, 10,000/40,000", random(10_000, 40_000), 6, true);
        run("length ≤ 6, 10,000/100,000", random(10_000, 100_000), 6, true);
        run("all, " + MILLION, million(), Integer.MAX_VALUE, false);
        CausalMap map = map(million());
        System.out.printf(
                Locale.ROOT,
                "the same with counts by type, length, variable and link: %.0f ms%n",
                best(() -> LoopCensus.of(LoopSearch.of(map), 10, 10).counts().total())
                        .ms());
    }

    private static final String MILLION = "150/250, strongly connected";

    private static void run(String name, List<int[]> links, int longest, boolean bounded) {
        CausalMap map = map(links);
        Timed ours = best(() ->
                LoopSearch.of(map).withMaxLength(longest).each(loop -> true).found());
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        int last = links.stream()
                .mapToInt(link -> Math.max(link[0], link[1]))
                .max()
                .orElse(-1);
        // One object for each number: Johnson's compares vertices by identity.
        List<Integer> vertices = new ArrayList<>();
        for (int v = 0; v <= last; v++) {
            vertices.add(v);
            graph.addVertex(vertices.get(v));
        }
        links.forEach(link -> graph.addEdge(vertices.get(link[0]), vertices.get(link[1])));
        Timed theirs = best(() -> {
            AtomicLong counted = new AtomicLong();
            if (bounded) {
                HawickJamesSimpleCycles<Integer, DefaultEdge> hawickJames = new HawickJamesSimpleCycles<>(graph);
                hawickJames.setPathLimit(longest);
                hawickJames.findSimpleCycles(loop -> counted.incrementAndGet());
            } else {
                new JohnsonSimpleCycles<>(graph).findSimpleCycles(loop -> counted.incrementAndGet());
            }
            return counted.get();
        });
        if (theirs.value() != ours.value()) {
            throw new IllegalStateException(name + ": " + ours.value() + " and " + theirs.value());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.1f |%n",
                name,
                ours.value(),
                ours.ms(),
                theirs.ms(),
                theirs.ms() / ours.ms());
    }

    private static CausalMap map(List<int[]> links) {
        List<CausalLink> result = new ArrayList<>();
        links.forEach(link -> result.add(CausalLink.of(link[0] + "->" + link[1], id(link[0]), id(link[1]))));
        return CausalMap.of(result);
    }

    private static String id(int v) {
        return String.format(Locale.ROOT, "v%06d", v);
    }

    /** No parallel links and no self-loops: JGraphT's searches know neither. */
    private static List<int[]> random(int variables, int links) {
        return filled(new ArrayList<>(), variables, variables, links, new Random(7));
    }

    /** A ring with chords, most of them short, as in maps that people draw. */
    private static List<int[]> million() {
        List<int[]> ring = new ArrayList<>();
        for (int v = 0; v < 150; v++) {
            ring.add(new int[] {v, (v + 1) % 150});
        }
        return filled(ring, 150, SPAN, 250, new Random(SEED));
    }

    private static final int SPAN = 3;
    private static final int SEED = 13;

    private static List<int[]> filled(List<int[]> start, int variables, int span, int links, Random random) {
        List<int[]> result = new ArrayList<>(start);
        Set<Long> there = new HashSet<>();
        start.forEach(link -> there.add((long) link[0] << 32 | link[1]));
        while (result.size() < links) {
            int from = random.nextInt(variables);
            int to = Math.floorMod(from + random.nextInt(2 * span) - span, variables);
            if (from != to && there.add((long) from << 32 | to)) {
                result.add(new int[] {from, to});
            }
        }
        return result;
    }

    /** The best of seven runs, or of as many as fit in some seconds, in processor time of this thread. */
    private static Timed best(LongSupplier work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        double all = 0;
        long value = 0;
        for (int i = 0; i < RUNS && all < ENOUGH; i++) {
            long start = thread.getCurrentThreadCpuTime();
            value = work.getAsLong();
            double ms = (thread.getCurrentThreadCpuTime() - start) / 1e6;
            best = Math.min(best, ms);
            all += ms;
        }
        return new Timed(value, best);
    }

    private static final int RUNS = 7;
    private static final double ENOUGH = 10_000;

    private record Timed(long value, double ms) {}
}
