package org.concerted.coordination.network;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The pieces of a network, numbered from 0 in the order of the first node of each.
 *
 * @param of the piece of each node
 * @param sizes how many nodes each piece has
 */
public record Components(ImmutableIntArray of, ImmutableIntArray sizes) {
    /** How many pieces. */
    public int count() {
        return sizes.length();
    }

    /** How many nodes the largest piece has; 0 where there is none. */
    public int largest() {
        return sizes.stream().max().orElse(0);
    }

    /** Pieces within which each node reaches each other one when direction is not looked at. */
    public static Components weak(Network network) {
        int n = network.nodes();
        int[] piece = new int[n];
        Arrays.fill(piece, -1);
        int[] waiting = new int[n];
        int count = 0;
        for (int first = 0; first < n; first++) {
            if (piece[first] < 0) {
                piece[first] = count;
                int size = 1;
                waiting[0] = first;
                while (size > 0) {
                    int node = waiting[--size];
                    size = spread(network.out(), node, piece, waiting, size);
                    if (network.isDirected()) {
                        size = spread(network.in(), node, piece, waiting, size);
                    }
                }
                count++;
            }
        }
        return numbered(piece, count);
    }

    private static int spread(Csr ties, int node, int[] piece, int[] waiting, int size) {
        int grown = size;
        for (int i = ties.start(node); i < ties.end(node); i++) {
            if (piece[ties.at(i)] < 0) {
                piece[ties.at(i)] = piece[node];
                waiting[grown++] = ties.at(i);
            }
        }
        return grown;
    }

    /** Pieces within which each node reaches each other one along the direction of ties (Tarjan 1972, without recursion). */
    public static Components strong(Network network) {
        return network.isDirected() ? new Tarjan(network.out()).run() : weak(network);
    }

    /** Numbers pieces anew, in the order of the first node of each. */
    private static Components numbered(int[] piece, int count) {
        int[] number = new int[count];
        Arrays.fill(number, -1);
        int[] sizes = new int[count];
        int[] of = new int[piece.length];
        int next = 0;
        for (int node = 0; node < piece.length; node++) {
            if (number[piece[node]] < 0) {
                number[piece[node]] = next++;
            }
            of[node] = number[piece[node]];
            sizes[of[node]]++;
        }
        return new Components(ImmutableIntArray.copyOf(of), ImmutableIntArray.copyOf(sizes));
    }

    private static final class Tarjan {
        private final Csr out;
        private final int[] entered;
        private final int[] low;
        private final int[] piece;
        private final int[] open;
        private final int[] path;
        private final int[] position;
        private int opened;
        private int clock;
        private int count;

        Tarjan(Csr out) {
            this.out = out;
            int n = out.nodes();
            entered = new int[n];
            low = new int[n];
            piece = new int[n];
            open = new int[n];
            path = new int[n];
            position = new int[n];
            Arrays.fill(piece, -1);
        }

        Components run() {
            for (int node = 0; node < out.nodes(); node++) {
                if (entered[node] == 0) {
                    from(node);
                }
            }
            return numbered(piece, count);
        }

        private void from(int root) {
            int depth = 0;
            enter(root);
            path[0] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (position[node] < out.end(node)) {
                    int other = out.at(position[node]++);
                    if (entered[other] == 0) {
                        enter(other);
                        path[++depth] = other;
                    } else if (piece[other] < 0) {
                        low[node] = Math.min(low[node], entered[other]);
                    }
                } else {
                    close(node);
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[node]);
                    }
                }
            }
        }

        private void enter(int node) {
            entered[node] = ++clock;
            low[node] = clock;
            position[node] = out.start(node);
            open[opened++] = node;
        }

        private void close(int node) {
            if (low[node] < entered[node]) {
                return;
            }
            int member;
            do {
                member = open[--opened];
                piece[member] = count;
            } while (member != node);
            count++;
        }
    }
}
