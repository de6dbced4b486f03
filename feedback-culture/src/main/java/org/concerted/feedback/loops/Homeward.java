package org.concerted.feedback.loops;

import java.util.Arrays;

/**
 * How far it is back to the variable where a search began, over the variables of the same part that come after it.
 */
final class Homeward {
    /** There is no way back, however long. */
    static final int NEVER = -1;

    private final CausalMap map;
    private final int[] part;
    private final int[] first;
    private final int[] distance;
    private final int[] queue;
    private final int[] mark;
    private final int[] line;
    private int reached;
    private int beyond;
    private int marks;
    private int looked;

    Homeward(CausalMap map, Components components) {
        int n = map.variables().size();
        this.map = map;
        this.part = components.part;
        first = Arrays.copyOf(map.backStarts, n);
        distance = new int[n];
        queue = new int[n];
        mark = new int[n];
        line = new int[n];
    }

    /**
     * Goes backwards from a variable.
     *
     * @param whole to the bound; otherwise half-way
     * @return how many links were looked at
     */
    int from(int root, int bound, boolean whole) {
        for (int i = 0; i < reached; i++) {
            distance[queue[i]] = 0;
        }
        reached = 0;
        int scanned = visit(root, root, 1);
        int level = 1;
        int from = 0;
        while (from < reached && level < bound && (whole || 2 * level < bound)) {
            int to = reached;
            level++;
            for (int i = from; i < to; i++) {
                scanned += visit(queue[i], root, level);
            }
            from = to;
        }
        beyond = from == reached ? NEVER : level + 1;
        return scanned;
    }

    private int visit(int v, int root, int level) {
        int end = map.backStarts[v + 1];
        while (first[v] < end && map.backSources[first[v]] < root) {
            first[v]++;
        }
        for (int i = first[v]; i < end; i++) {
            int u = map.backSources[i];
            if (u != root && distance[u] == 0 && part[u] == part[root]) {
                distance[u] = level;
                queue[reached++] = u;
            }
        }
        return end - first[v] + 1;
    }

    /** The length of the way back from each variable, 0 where it is not known: then it is {@link #beyond} or more. */
    int[] distance() {
        return distance;
    }

    /** A length that the other ways back have at least, or {@link #NEVER}. */
    int beyond() {
        return beyond;
    }

    /** Whether the way back from v, around what is barred, takes so many links at most. */
    boolean reaches(int v, int root, boolean[] barred, int most) {
        marks++;
        looked = 0;
        int to = mark(root, root, barred, 0);
        int from = 0;
        for (int level = 1; level <= most; level++) {
            if (mark[v] == marks) {
                return true;
            }
            int last = to;
            for (int i = from; i < last; i++) {
                to = mark(line[i], root, barred, to);
            }
            from = last;
            if (from == to) {
                break;
            }
        }
        return false;
    }

    private int mark(int v, int root, boolean[] barred, int at) {
        int to = at;
        int end = map.backStarts[v + 1];
        for (int i = first[v]; i < end; i++) {
            int u = map.backSources[i];
            looked++;
            if (u > root && mark[u] != marks && !barred[u] && part[u] == part[root]) {
                mark[u] = marks;
                line[to++] = u;
            }
        }
        return to;
    }

    /** How many links the last question took. */
    int looked() {
        return looked;
    }
}
