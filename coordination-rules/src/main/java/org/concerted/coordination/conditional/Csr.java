package org.concerted.coordination.conditional;

/**
 * Lists of integers, one per node, end to end in one array.
 *
 * @param start where each list starts; one entry more than there are nodes
 * @param values the lists
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record Csr(int[] start, int[] values) {
    /** Groups values by their keys, each list in the order in which it came. */
    static Csr grouped(int nodes, int[] keys, int[] values, int size) {
        int[] start = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            start[keys[i] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] grouped = new int[size];
        for (int i = 0; i < size; i++) {
            grouped[next[keys[i]]++] = values[i];
        }
        return new Csr(start, grouped);
    }

    int start(int node) {
        return start[node];
    }

    int end(int node) {
        return start[node + 1];
    }

    int size(int node) {
        return start[node + 1] - start[node];
    }

    int get(int place) {
        return values[place];
    }
}
