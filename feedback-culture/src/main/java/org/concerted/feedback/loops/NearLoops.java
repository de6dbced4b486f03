package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The loops that someone could close: where a way leads from one variable to another, no link leads straight back, and
 * someone could see to it that one does (an exchange, a look at an indicator).
 *
 * @param found how many pairs of variables there are
 * @param shortest those with the shortest ways, as many as were asked for
 */
public record NearLoops(long found, ImmutableList<NearLoop> shortest) {
    private static final Comparator<NearLoop> ORDER = Comparator.comparingInt(NearLoop::length)
            .thenComparing(near -> near.from().id())
            .thenComparing(near -> near.to().id());

    /**
     * Looks for them.
     *
     * @param closing how someone could make a link from the first variable to the second
     * @param maxLength how many links the closed loop may have
     * @param list how many to list
     */
    public static NearLoops of(CausalMap map, Closing closing, int maxLength, int list) {
        long found = 0;
        PriorityQueue<NearLoop> kept = new PriorityQueue<>(ORDER.reversed());
        Ways ways = new Ways(map);
        for (int to = 0; to < map.variables().size(); to++) {
            CausalVariable begin = map.variables().get(to);
            for (int from : ways.from(to, maxLength - 1)) {
                CausalVariable last = map.variables().get(from);
                Optional<NearLoop.By> by = ways.linked(from, to) ? Optional.empty() : closing.by(last, begin);
                if (by.isPresent()) {
                    found++;
                    kept.add(new NearLoop(last, begin, ways.way(from, to), by.get()));
                    if (kept.size() > list) {
                        kept.remove();
                    }
                }
            }
        }
        List<NearLoop> order = new ArrayList<>(kept);
        order.sort(ORDER);
        return new NearLoops(found, ImmutableList.copyOf(order));
    }

    /** Says whether, and how, someone could make a link. */
    @FunctionalInterface
    public interface Closing {
        /**
         * How someone could make a link from one variable to another.
         *
         * @return empty where nobody could
         */
        Optional<NearLoop.By> by(CausalVariable from, CausalVariable to);
    }

    /** Shortest ways from one variable. */
    private static final class Ways {
        private final CausalMap map;
        private final int[] by;
        private final int[] line;
        private int reached;

        Ways(CausalMap map) {
            this.map = map;
            by = new int[map.variables().size()];
            line = new int[by.length];
            Arrays.fill(by, -1);
        }

        /** The variables that can be reached by so many links, itself apart. */
        int[] from(int start, int most) {
            // only what was reached last time: a map may have many more variables
            for (int i = 0; i < reached; i++) {
                by[line[i]] = -1;
            }
            line[0] = start;
            int from = 0;
            int to = 1;
            for (int level = 0; level < most && from < to; level++) {
                int last = to;
                for (; from < last; from++) {
                    int v = line[from];
                    for (int e = map.starts[v]; e < map.starts[v + 1]; e++) {
                        int w = map.targets[e];
                        if (w != start && by[w] < 0) {
                            by[w] = e;
                            line[to++] = w;
                        }
                    }
                }
            }
            reached = to;
            return Arrays.copyOfRange(line, 1, to);
        }

        boolean linked(int from, int to) {
            for (int e = map.starts[from]; e < map.starts[from + 1]; e++) {
                if (map.targets[e] == to) {
                    return true;
                }
            }
            return false;
        }

        ImmutableList<CausalLink> way(int end, int start) {
            List<CausalLink> links = new ArrayList<>();
            for (int v = end; v != start; v = map.sources[by[v]]) {
                links.add(map.links().get(by[v]));
            }
            return ImmutableList.copyOf(links).reverse();
        }
    }
}
