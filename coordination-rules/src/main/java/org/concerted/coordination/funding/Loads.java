package org.concerted.coordination.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each project would load its supporters with: (cost − Σ of their purses) ÷ their number. Voters whose purses are equal
 * are counted together, since few different purses are there at any time; so the work grows with the projects chosen and not
 * with the voters.
 */
final class Loads {
    private final List<Ratio> costs;
    private final List<List<Integer>> supporters = new ArrayList<>();
    private final List<List<Integer>> supported = new ArrayList<>();
    private final List<Map<Integer, Integer>> groups = new ArrayList<>();
    private final List<Ratio> purses = new ArrayList<>();
    private final int[] group;
    private final @Nullable Ratio[] known;

    Loads(List<Ratio> costs, List<Map<Integer, Ratio>> points, Ratio[] purse) {
        this.costs = costs;
        this.group = new int[purse.length];
        this.known = new Ratio[costs.size()];
        Map<Ratio, Integer> equal = new HashMap<>();
        for (int v = 0; v < purse.length; v++) {
            supported.add(new ArrayList<>());
            Integer before = equal.putIfAbsent(purse[v], purses.size());
            group[v] = before == null ? purses.size() : before;
            if (before == null) {
                purses.add(purse[v]);
            }
        }
        for (int p = 0; p < costs.size(); p++) {
            supporters.add(List.copyOf(points.get(p).keySet()));
            groups.add(new HashMap<>());
            for (int v : supporters.get(p)) {
                supported.get(v).add(p);
                groups.get(p).merge(group[v], 1, Integer::sum);
            }
        }
    }

    /** The load of a project that someone supports. */
    Ratio of(int project) {
        Ratio load = known[project];
        if (load == null) {
            load = costs.get(project);
            for (Map.Entry<Integer, Integer> alike : groups.get(project).entrySet()) {
                load = load.minus(purses.get(alike.getKey()).times(alike.getValue()));
            }
            load = load.over(supporters.get(project).size());
            known[project] = load;
        }
        return load;
    }

    /** The purse of a voter. */
    Ratio purse(int voter) {
        return purses.get(group[voter]);
    }

    /** All supporters of a project now bear its load: their purses are that much below zero. */
    void bear(int project) {
        Ratio load = of(project);
        int next = purses.size();
        purses.add(Ratio.ZERO.minus(load));
        for (int v : supporters.get(project)) {
            for (int p : supported.get(v)) {
                groups.get(p).computeIfPresent(group[v], (g, count) -> count == 1 ? null : count - 1);
                groups.get(p).merge(next, 1, Integer::sum);
                known[p] = null;
            }
            group[v] = next;
        }
    }
}
