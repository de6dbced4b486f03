package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A shortest independent loop set (Oliva 2004): loops that are shortest through one of their links, shortest first, each
 * kept if it has a link that none before it had. Few enough to draw, and between them they have every link that is on a
 * loop. It is for display: it can be smaller than links − variables + 1, it is not the only such set, and it can leave
 * out the loop that matters.
 */
public final class IndependentLoops {
    private IndependentLoops() {}

    /** The set, in the order in which its loops were kept. Time: links × links within each part. */
    public static ImmutableList<Loop> of(CausalMap map) {
        Components components = Components.of(map);
        List<int[]> candidates = new ArrayList<>();
        for (int v = 0; v < map.variables().size(); v++) {
            int part = components.of(v);
            if (components.cyclic(part)) {
                int[] towards = towards(map, components, v);
                for (int e = map.starts[v]; e < map.starts[v + 1]; e++) {
                    if (components.of(map.targets[e]) == part) {
                        candidates.add(loop(map, e, towards));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingInt((int[] loop) -> loop.length).thenComparing(Arrays::compare));
        BitSet covered = new BitSet();
        ImmutableList.Builder<Loop> kept = ImmutableList.builder();
        for (int[] candidate : candidates) {
            if (Arrays.stream(candidate).anyMatch(e -> !covered.get(e))) {
                Arrays.stream(candidate).forEach(covered::set);
                kept.add(new Loop(
                        Arrays.stream(candidate).mapToObj(map.links()::get).collect(ImmutableList.toImmutableList())));
            }
        }
        return kept.build();
    }

    /** For each variable of the same part, the first link of a shortest way to one of them. */
    private static int[] towards(CausalMap map, Components components, int home) {
        int[] link = new int[map.variables().size()];
        Arrays.fill(link, -1);
        Deque<Integer> line = new ArrayDeque<>();
        line.add(home);
        while (!line.isEmpty()) {
            int v = line.remove();
            for (int i = map.backStarts[v]; i < map.backStarts[v + 1]; i++) {
                int u = map.backSources[i];
                if (u != home && link[u] < 0 && components.of(u) == components.of(home)) {
                    link[u] = between(map, u, v);
                    line.add(u);
                }
            }
        }
        return link;
    }

    private static int between(CausalMap map, int from, int to) {
        int e = map.starts[from];
        while (map.targets[e] != to) {
            e++;
        }
        return e;
    }

    /** A link and a shortest way back, from the smallest variable on. */
    private static int[] loop(CausalMap map, int first, int[] towards) {
        List<Integer> links = new ArrayList<>();
        links.add(first);
        int home = map.sources[first];
        for (int v = map.targets[first]; v != home; v = map.targets[towards[v]]) {
            links.add(towards[v]);
        }
        int least = 0;
        for (int i = 1; i < links.size(); i++) {
            if (map.sources[links.get(i)] < map.sources[links.get(least)]) {
                least = i;
            }
        }
        int[] result = new int[links.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = links.get((least + i) % result.length);
        }
        return result;
    }
}
