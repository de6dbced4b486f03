package org.concerted.coordination.network;

import java.util.Arrays;

/** The neighbours of each node, one list after the other, each rising and without the node itself. */
final class Csr {
    private final int[] starts;
    private final int[] targets;

    private Csr(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    static Csr of(int nodes, int[] from, int[] to) {
        int[] starts = new int[nodes + 1];
        for (int node : from) {
            starts[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = Arrays.copyOf(starts, nodes);
        int[] all = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            all[next[from[i]]++] = to[i];
        }
        return simple(starts, all);
    }

    private static Csr simple(int[] starts, int[] all) {
        int nodes = starts.length - 1;
        int[] kept = new int[nodes + 1];
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            Arrays.sort(all, starts[node], starts[node + 1]);
            int last = node;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                if (all[i] != node && all[i] != last) {
                    last = all[i];
                    all[size++] = last;
                }
            }
            kept[node + 1] = size;
        }
        return new Csr(kept, Arrays.copyOf(all, size));
    }

    int nodes() {
        return starts.length - 1;
    }

    int size() {
        return targets.length;
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    int at(int position) {
        return targets[position];
    }

    boolean has(int node, int target) {
        return position(node, target) >= 0;
    }

    /** Where a target stands among those of a node; below zero where it does not. */
    int position(int node, int target) {
        return Arrays.binarySearch(targets, starts[node], starts[node + 1], target);
    }

    /** The sum of the values of a node's neighbours. */
    double sum(int node, double[] values) {
        double sum = 0;
        for (int i = starts[node], end = starts[node + 1]; i < end; i++) {
            sum += values[targets[i]];
        }
        return sum;
    }
}
