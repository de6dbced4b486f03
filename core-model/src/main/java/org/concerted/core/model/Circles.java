package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/** Finds what would come before itself, or be a part of itself, by references that never lead back. */
final class Circles {
    private static final int MOST_NAMED = 6;

    private Circles() {}

    /** A problem for each way back that a walk in the order of ids meets: none exactly where there is no circle. */
    static <N extends Noun<N>> List<Problem> in(
            NounType<N> type, ImmutableList<N> nouns, Reference<N> reference, Targets targets) {
        List<Problem> problems = new ArrayList<>();
        if (targets.isEmpty()) {
            return problems;
        }
        boolean[] seen = new boolean[nouns.size()];
        boolean[] open = new boolean[nouns.size()];
        int[] next = new int[nouns.size()];
        int[] way = new int[nouns.size()];
        for (int root = 0; root < seen.length; root++) {
            int depth = seen[root] ? -1 : 0;
            way[0] = root;
            while (depth >= 0) {
                int at = way[depth];
                if (!seen[at]) {
                    seen[at] = true;
                    open[at] = true;
                    next[at] = targets.start(at);
                }
                if (next[at] == targets.end(at)) {
                    open[at] = false;
                    depth--;
                    continue;
                }
                int handle = targets.handle(next[at]++);
                int to = handle == Handle.NONE ? -1 : Handle.position(handle);
                if (to >= 0 && open[to]) {
                    problems.add(problem(type, nouns, reference, way, depth, to));
                } else if (to >= 0 && !seen[to]) {
                    way[++depth] = to;
                }
            }
        }
        return problems;
    }

    private static <N extends Noun<N>> Problem problem(
            NounType<N> type, ImmutableList<N> nouns, Reference<N> reference, int[] way, int depth, int back) {
        List<String> ids = new ArrayList<>();
        int first = depth;
        while (way[first] != back) {
            first--;
        }
        for (int i = first; i <= depth; i++) {
            ids.add(nouns.get(way[i]).id().value());
        }
        String circle = ids.size() <= MOST_NAMED
                ? String.join(" → ", ids)
                : ids.stream().limit(MOST_NAMED - 1).collect(Collectors.joining(" → ")) + " → … → "
                        + ids.get(ids.size() - 1);
        return Problem.builder()
                .path("/" + type.list() + "/" + nouns.get(way[depth]).id() + "/" + reference.attribute())
                .found(circle + " → " + ids.get(0))
                .expected(Text.of(
                        "une suite qui ne revient pas à son point de départ",
                        "a sequence that does not come back to where it began"))
                .build();
    }
}
