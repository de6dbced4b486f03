package org.concerted.coordination.network;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Nodes and the ties between them, as compressed lists of neighbours. Ties of a node with itself are left out, and
 * several between the same two nodes in the same direction count once; how many were left out is kept.
 */
public final class Network {
    private final boolean directed;
    private final Csr out;
    private final Csr in;
    private final int loops;
    private final int repeated;

    private Network(boolean directed, Csr out, Csr in, int loops, int repeated) {
        this.directed = directed;
        this.out = out;
        this.in = in;
        this.loops = loops;
        this.repeated = repeated;
    }

    /**
     * A network whose ties have a direction.
     *
     * @param nodes how many nodes, 0 or more
     * @param from where each tie begins, a node from 0
     * @param to where each tie ends, as many as {@code from}
     * @throws IndexOutOfBoundsException if a tie names a node that there is not
     */
    public static Network directed(int nodes, int[] from, int[] to) {
        check(nodes, from, to);
        Csr out = Csr.of(nodes, from, to);
        int loops = loops(from, to);
        return new Network(true, out, Csr.of(nodes, to, from), loops, from.length - loops - out.size());
    }

    /**
     * A network whose ties have no direction.
     *
     * @param nodes how many nodes, 0 or more
     * @param one one end of each tie, a node from 0
     * @param other the other end, as many as {@code one}
     * @throws IndexOutOfBoundsException if a tie names a node that there is not
     */
    public static Network undirected(int nodes, int[] one, int[] other) {
        check(nodes, one, other);
        Csr both = Csr.of(nodes, joined(one, other), joined(other, one));
        int loops = loops(one, other);
        return new Network(false, both, both, loops, one.length - loops - both.size() / 2);
    }

    private static void check(int nodes, int[] from, int[] to) {
        if (nodes < 0 || from.length != to.length) {
            throw new IllegalArgumentException(
                    nodes + " nodes, " + from.length + " beginnings and " + to.length + " ends");
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] < 0 || from[i] >= nodes || to[i] < 0 || to[i] >= nodes) {
                throw new IndexOutOfBoundsException(from[i] + "->" + to[i] + " among " + nodes + " nodes");
            }
        }
    }

    private static int loops(int[] from, int[] to) {
        int loops = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] == to[i]) {
                loops++;
            }
        }
        return loops;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] result = Arrays.copyOf(one, Math.addExact(one.length, other.length));
        System.arraycopy(other, 0, result, one.length, other.length);
        return result;
    }

    /** How many nodes. */
    public int nodes() {
        return out.nodes();
    }

    /** How many ties, each counted once. */
    public int ties() {
        return directed ? out.size() : out.size() / 2;
    }

    /** Whether ties have a direction. */
    public boolean isDirected() {
        return directed;
    }

    /** How many ties of a node with itself were left out. */
    public int loops() {
        return loops;
    }

    /** How many ties were left out because another joins the same nodes in the same direction. */
    public int repeated() {
        return repeated;
    }

    /** How many ties leave a node; where ties have no direction, how many it has. */
    public int outDegree(int node) {
        return out.degree(node);
    }

    /** How many ties reach a node; where ties have no direction, how many it has. */
    public int inDegree(int node) {
        return in.degree(node);
    }

    /** With how many other nodes a node is tied, in whatever direction. */
    public int neighbours(int node) {
        if (!directed) {
            return out.degree(node);
        }
        int both = 0;
        for (int i = out.start(node); i < out.end(node); i++) {
            if (in.has(node, out.at(i))) {
                both++;
            }
        }
        return out.degree(node) + in.degree(node) - both;
    }

    /** Whether a tie leads from one node to another. */
    public boolean has(int from, int to) {
        return out.has(from, to);
    }

    /** How many nodes have no tie. They count among the nodes, so they lower density. */
    public int isolates() {
        int isolates = 0;
        for (int node = 0; node < nodes(); node++) {
            if (out.degree(node) == 0 && in.degree(node) == 0) {
                isolates++;
            }
        }
        return isolates;
    }

    /** Ties as a share of all that there could be between these nodes; absent below two nodes. */
    public OptionalDouble density() {
        double n = nodes();
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(out.size() / (n * (n - 1)));
    }

    /** The share of ties that are returned; absent where ties have no direction, and where there is none. */
    public OptionalDouble reciprocity() {
        if (!directed || out.size() == 0) {
            return OptionalDouble.empty();
        }
        int returned = 0;
        for (int node = 0; node < nodes(); node++) {
            for (int i = out.start(node); i < out.end(node); i++) {
                if (in.has(node, out.at(i))) {
                    returned++;
                }
            }
        }
        return OptionalDouble.of((double) returned / out.size());
    }

    /** The same ties without their direction; two that answer each other become one. */
    public Network withoutDirection() {
        if (!directed) {
            return this;
        }
        int[] one = new int[out.size()];
        int[] other = new int[out.size()];
        for (int node = 0; node < nodes(); node++) {
            for (int i = out.start(node); i < out.end(node); i++) {
                one[i] = node;
                other[i] = out.at(i);
            }
        }
        return undirected(nodes(), one, other);
    }

    Csr out() {
        return out;
    }

    Csr in() {
        return in;
    }
}
