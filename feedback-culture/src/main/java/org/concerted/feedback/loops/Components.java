package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The strongly connected parts of a map: two variables are in one part where each can be reached from the other. No loop
 * leaves a part. Parts are numbered in the order of their first variables. Tarjan 1972, without recursion, in time and
 * memory proportional to the map.
 */
public final class Components {
    private final CausalMap map;
    final int[] part;
    final int[] size;
    final int[] links;

    private Components(CausalMap map, int[] part, int count) {
        this.map = map;
        this.part = part;
        this.size = new int[count];
        this.links = new int[count];
        for (int p : part) {
            size[p]++;
        }
        for (int e = 0; e < map.targets.length; e++) {
            if (part[map.sources[e]] == part[map.targets[e]]) {
                links[part[map.sources[e]]]++;
            }
        }
    }

    /** The parts of a map. */
    public static Components of(CausalMap map) {
        int[] found = new Tarjan(map).run();
        int[] renumbered = new int[found.length];
        int[] names = new int[found.length];
        Arrays.fill(names, -1);
        int count = 0;
        for (int v = 0; v < found.length; v++) {
            if (names[found[v]] < 0) {
                names[found[v]] = count++;
            }
            renumbered[v] = names[found[v]];
        }
        return new Components(map, renumbered, count);
    }

    /** How many parts there are, variables that are on no loop included. */
    public int count() {
        return size.length;
    }

    /** The part that a variable is in, by numbers. */
    public int of(int variable) {
        return part[variable];
    }

    /** How many variables the largest part has; 0 in an empty map. */
    public int largest() {
        return Arrays.stream(size).max().orElse(0);
    }

    /** Whether there is a loop in a part. */
    public boolean cyclic(int component) {
        return links[component] > 0;
    }

    /** The numbers of the variables of a part. */
    public ImmutableIntArray members(int component) {
        ImmutableIntArray.Builder members = ImmutableIntArray.builder(size[component]);
        for (int v = 0; v < part.length; v++) {
            if (part[v] == component) {
                members.add(v);
            }
        }
        return members.build();
    }

    /** The parts that have loops, each with its variables. */
    public ImmutableList<ImmutableList<CausalVariable>> withLoops() {
        ImmutableList.Builder<ImmutableList<CausalVariable>> result = ImmutableList.builder();
        for (int p = 0; p < size.length; p++) {
            if (cyclic(p)) {
                result.add(members(p).asList().stream()
                        .map(map.variables()::get)
                        .collect(ImmutableList.toImmutableList()));
            }
        }
        return result.build();
    }

    /** The search itself: numbers in the order of finding, and the lowest that can be reached. */
    private static final class Tarjan {
        private final CausalMap map;
        private final int[] number;
        private final int[] low;
        private final int[] next;
        private final int[] part;
        private final int[] open;
        private final int[] path;
        private int opened;
        private int deep;
        private int numbered;
        private int parts;

        Tarjan(CausalMap map) {
            int n = map.variables().size();
            this.map = map;
            number = new int[n];
            low = new int[n];
            next = Arrays.copyOf(map.starts, n);
            part = new int[n];
            open = new int[n];
            path = new int[n];
            Arrays.fill(part, -1);
        }

        int[] run() {
            for (int v = 0; v < number.length; v++) {
                if (number[v] == 0) {
                    enter(v);
                    while (deep > 0) {
                        advance(path[deep - 1]);
                    }
                }
            }
            return part;
        }

        private void enter(int v) {
            number[v] = low[v] = ++numbered;
            open[opened++] = v;
            path[deep++] = v;
        }

        private void advance(int v) {
            if (next[v] < map.starts[v + 1]) {
                int w = map.targets[next[v]++];
                if (number[w] == 0) {
                    enter(w);
                } else if (part[w] < 0) {
                    low[v] = Math.min(low[v], number[w]);
                }
                return;
            }
            deep--;
            if (deep > 0) {
                low[path[deep - 1]] = Math.min(low[path[deep - 1]], low[v]);
            }
            if (low[v] == number[v]) {
                int w;
                do {
                    w = open[--opened];
                    part[w] = parts;
                } while (w != v);
                parts++;
            }
        }
    }
}
