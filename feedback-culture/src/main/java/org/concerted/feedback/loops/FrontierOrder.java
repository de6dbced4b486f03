package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * An order of the variables of a part in which few of them ever stand between those behind and those ahead: from each of
 * several starts, always the neighbour that leaves fewest open. Good rather than best, which would be hard to find.
 */
final class FrontierOrder {
    private static final int WORK = 100_000;
    private static final double EACH = 3;

    private final int[][] neighbours;

    private FrontierOrder(int[][] neighbours) {
        this.neighbours = neighbours;
    }

    /** For each variable, its place in the order. */
    static int[] of(int variables, List<Bundle> bundles) {
        List<TreeSet<Integer>> sets = new ArrayList<>();
        for (int v = 0; v < variables; v++) {
            sets.add(new TreeSet<>());
        }
        for (Bundle bundle : bundles) {
            if (!bundle.selfLoop()) {
                sets.get(bundle.source()).add(bundle.target());
                sets.get(bundle.target()).add(bundle.source());
            }
        }
        int[][] neighbours = sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        FrontierOrder orders = new FrontierOrder(neighbours);
        int starts = Math.max(1, Math.min(variables, WORK / (variables * variables + 1)));
        Walk best = orders.from(0);
        for (int i = 1; i < starts; i++) {
            Walk walk = orders.from((int) ((long) i * variables / starts));
            best = walk.cost < best.cost ? walk : best;
        }
        return best.place;
    }

    private Walk from(int start) {
        Walk walk = new Walk(neighbours);
        walk.put(start);
        while (!walk.near.isEmpty()) {
            walk.put(walk.next());
        }
        return walk;
    }

    /** One order as it grows. */
    private static final class Walk {
        private final int[][] neighbours;
        private final int[] place;
        private final int[] ahead;
        private final TreeSet<Integer> near = new TreeSet<>();
        private int placed;
        private int open;
        private double cost;

        Walk(int[][] neighbours) {
            this.neighbours = neighbours;
            place = new int[neighbours.length];
            Arrays.fill(place, -1);
            ahead = Arrays.stream(neighbours).mapToInt(each -> each.length).toArray();
        }

        int next() {
            int best = near.first();
            for (int v : near) {
                int more = grows(v);
                int least = grows(best);
                if (more < least || more == least && ahead[v] < ahead[best]) {
                    best = v;
                }
            }
            return best;
        }

        /** How many more would be open. */
        private int grows(int v) {
            int change = ahead[v] > 0 ? 1 : 0;
            for (int u : neighbours[v]) {
                change -= place[u] >= 0 && ahead[u] == 1 ? 1 : 0;
            }
            return change;
        }

        void put(int v) {
            open += grows(v);
            cost += Math.pow(EACH, open);
            near.remove(v);
            place[v] = placed++;
            for (int u : neighbours[v]) {
                ahead[u]--;
                if (place[u] < 0) {
                    near.add(u);
                }
            }
        }
    }

    /** The bundles between different variables in the order in which the later of their ends comes. */
    static ImmutableList<Bundle> sorted(int[] place, List<Bundle> bundles) {
        List<Bundle> result = new ArrayList<>();
        bundles.stream().filter(bundle -> !bundle.selfLoop()).forEach(result::add);
        result.sort((a, b) -> {
            int[] first = ends(place, a);
            int[] second = ends(place, b);
            return Arrays.compare(first, second);
        });
        return ImmutableList.copyOf(result);
    }

    private static int[] ends(int[] place, Bundle bundle) {
        int from = place[bundle.source()];
        int to = place[bundle.target()];
        return new int[] {Math.max(from, to), Math.min(from, to), from};
    }
}
