package org.concerted.coordination.network;

import com.google.common.primitives.ImmutableIntArray;

/** In how dense a part of a network each node stands. */
public final class CoreNumbers {
    private CoreNumbers() {}

    /**
     * For each node the largest k such that it belongs to a part in which all have at least k neighbours; direction is not
     * looked at. Batagelj &amp; Zaveršnik 2003, in time O(ties).
     */
    public static ImmutableIntArray of(Network network) {
        Csr ties = network.withoutDirection().out();
        int n = ties.nodes();
        int[] degree = new int[n];
        int[] starts = new int[n + 1];
        for (int node = 0; node < n; node++) {
            degree[node] = ties.degree(node);
            starts[degree[node] + 1]++;
        }
        for (int d = 0; d < n; d++) {
            starts[d + 1] += starts[d];
        }
        int[] place = new int[n];
        int[] sorted = new int[n];
        int[] next = starts.clone();
        for (int node = 0; node < n; node++) {
            place[node] = next[degree[node]]++;
            sorted[place[node]] = node;
        }
        for (int i = 0; i < n; i++) {
            int node = sorted[i];
            for (int t = ties.start(node); t < ties.end(node); t++) {
                int other = ties.at(t);
                if (degree[other] > degree[node]) {
                    int first = starts[degree[other]];
                    int displaced = sorted[first];
                    sorted[place[other]] = displaced;
                    place[displaced] = place[other];
                    sorted[first] = other;
                    place[other] = first;
                    starts[degree[other]] = first + 1;
                    degree[other]--;
                }
            }
        }
        return ImmutableIntArray.copyOf(degree);
    }
}
