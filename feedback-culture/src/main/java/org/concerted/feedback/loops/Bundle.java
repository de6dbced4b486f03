package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * All links that run from one variable of a part to another of it, or to itself. A way can take but one of them.
 *
 * @param source the place of the first variable among the members of the part
 * @param target the place of the second
 * @param links the numbers of the links
 * @param plus how many are positive
 * @param minus how many are negative
 * @param unknown how many have a sign that is not known
 */
record Bundle(int source, int target, ImmutableIntArray links, long plus, long minus, long unknown) {

    /** The bundles of a part, in the order of their sources, then of their targets. */
    static ImmutableList<Bundle> of(CausalMap map, ImmutableIntArray members) {
        int[] place = new int[map.variables().size()];
        for (int i = 0; i < members.length(); i++) {
            place[members.get(i)] = i + 1;
        }
        ImmutableList.Builder<Bundle> bundles = ImmutableList.builder();
        for (int i = 0; i < members.length(); i++) {
            int v = members.get(i);
            List<Integer> links = new ArrayList<>();
            for (int e = map.starts[v]; e < map.starts[v + 1]; e++) {
                int w = map.targets[e];
                if (place[w] == 0) {
                    continue;
                }
                links.add(e);
                if (e + 1 == map.starts[v + 1] || map.targets[e + 1] != w) {
                    bundles.add(of(map, i, place[w] - 1, ImmutableIntArray.copyOf(links)));
                    links.clear();
                }
            }
        }
        return bundles.build();
    }

    private static Bundle of(CausalMap map, int source, int target, ImmutableIntArray links) {
        long[] bySign = new long[LoopType.values().length];
        links.forEach(e -> bySign[LoopType.of(map.signs[e]).ordinal()]++);
        return new Bundle(source, target, links, bySign[0], bySign[1], bySign[2]);
    }

    boolean selfLoop() {
        return source == target;
    }

    long all() {
        return plus + minus + unknown;
    }
}
