package org.concerted.coordination.network;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What the shortest paths between all nodes say of each: how often it lies on them, and how near it is to the others.
 * Brandes 2001, in time O(nodes × ties) and memory O(nodes + ties).
 */
public final class ShortestPaths {
    private final boolean directed;
    private final ImmutableDoubleArray between;
    private final ImmutableDoubleArray closeness;

    private ShortestPaths(boolean directed, double[] between, double[] closeness) {
        this.directed = directed;
        this.between = ImmutableDoubleArray.copyOf(between);
        this.closeness = ImmutableDoubleArray.copyOf(closeness);
    }

    /** Follows them all, along the direction of ties. */
    public static ShortestPaths of(Network network) {
        return new Brandes(network).run();
    }

    /**
     * The number of pairs of other nodes between whose ends a node lies, each pair counted as the share of its shortest
     * paths that pass through the node. Without direction a pair counts once.
     */
    public double betweenness(int node) {
        return directed ? between.get(node) : between.get(node) / 2;
    }

    /** Betweenness as a share of all pairs of other nodes; absent below three nodes. */
    public OptionalDouble normalizedBetweenness(int node) {
        double n = between.length();
        return n < 3 ? OptionalDouble.empty() : OptionalDouble.of(between.get(node) / ((n - 1) * (n - 2)));
    }

    /**
     * The number of other nodes over the sum of the distances to them; absent where one cannot be reached, and below two
     * nodes.
     */
    public OptionalDouble closeness(int node) {
        double value = closeness.get(node);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    int nodes() {
        return between.length();
    }

    boolean isDirected() {
        return directed;
    }

    /** One search from each node. */
    private static final class Brandes {
        private final Network network;
        private final Csr out;
        private final int n;
        private final double[] between;
        private final double[] closeness;
        private final int[] distance;
        private final double[] paths;
        private final double[] share;
        private final int[] order;

        Brandes(Network network) {
            this.network = network;
            out = network.out();
            n = network.nodes();
            between = new double[n];
            closeness = new double[n];
            distance = new int[n];
            paths = new double[n];
            share = new double[n];
            order = new int[n];
        }

        ShortestPaths run() {
            for (int source = 0; source < n; source++) {
                int reached = search(source);
                closeness[source] = closeness(reached);
                collect(reached);
            }
            return new ShortestPaths(network.isDirected(), between, closeness);
        }

        /** Breadth first; returns how many were reached, the source among them. */
        private int search(int source) {
            Arrays.fill(distance, -1);
            distance[source] = 0;
            paths[source] = 1;
            order[0] = source;
            int reached = 1;
            for (int next = 0; next < reached; next++) {
                int node = order[next];
                share[node] = 0;
                int beyond = distance[node] + 1;
                for (int i = out.start(node), end = out.end(node); i < end; i++) {
                    int other = out.at(i);
                    if (distance[other] < 0) {
                        distance[other] = beyond;
                        paths[other] = 0;
                        order[reached++] = other;
                    }
                    if (distance[other] == beyond) {
                        paths[other] += paths[node];
                    }
                }
            }
            return reached;
        }

        private double closeness(int reached) {
            if (reached < n || n < 2) {
                return Double.NaN;
            }
            long sum = 0;
            for (int i = 0; i < reached; i++) {
                sum += distance[order[i]];
            }
            return (n - 1.0) / sum;
        }

        /** From the farthest back: what of each node's paths passes through those before it. */
        private void collect(int reached) {
            for (int next = reached - 1; next > 0; next--) {
                int node = order[next];
                int beyond = distance[node] + 1;
                double sum = 0;
                for (int i = out.start(node), end = out.end(node); i < end; i++) {
                    int other = out.at(i);
                    if (distance[other] == beyond) {
                        sum += share[other];
                    }
                }
                double dependency = sum * paths[node];
                between[node] += dependency;
                share[node] = (1 + dependency) / paths[node];
            }
        }
    }
}
