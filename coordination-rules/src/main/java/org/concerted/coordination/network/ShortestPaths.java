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

    /**
     * One search from each node, level by level. Where a level has more ties than what is beyond it, those beyond gather
     * from it instead (Beamer, Asanović &amp; Patterson 2012): that needs no branch for each tie. Going back, every level
     * gathers from the one after it. Sums are made in the order of nodes, so that they come out alike each time.
     */
    private static final class Brandes {
        private static final int UNSEEN = -1;

        private final Network network;
        private final Csr out;
        private final Csr in;
        private final int n;
        private final double[] between;
        private final double[] closeness;
        private final int[] distance;
        private final double[] paths;
        private final double[] share;
        /** What the nodes of one level have; 0 elsewhere. */
        private final double[] level;

        private final int[] order;
        private final int[] starts;
        private int levels;
        private int reached;

        Brandes(Network network) {
            this.network = network;
            out = network.out();
            in = network.in();
            n = network.nodes();
            between = new double[n];
            closeness = new double[n];
            distance = new int[n];
            paths = new double[n];
            share = new double[n];
            level = new double[n];
            order = new int[n];
            starts = new int[n + 1];
        }

        ShortestPaths run() {
            for (int source = 0; source < n; source++) {
                search(source);
                closeness[source] = closeness();
                collect();
            }
            return new ShortestPaths(network.isDirected(), between, closeness);
        }

        /** Breadth first. */
        private void search(int source) {
            Arrays.fill(distance, UNSEEN);
            distance[source] = 0;
            paths[source] = 1;
            order[0] = source;
            reached = 1;
            levels = 0;
            int first = 0;
            long beyond = in.size() - in.degree(source);
            while (first < reached) {
                starts[levels++] = first;
                int last = reached;
                if (2 * ties(first, last) > beyond + n) {
                    gather(first, last);
                } else {
                    spread(first, last);
                }
                for (int i = last; i < reached; i++) {
                    beyond -= in.degree(order[i]);
                }
                first = last;
            }
            starts[levels] = reached;
        }

        private long ties(int first, int last) {
            long ties = 0;
            for (int i = first; i < last; i++) {
                ties += out.degree(order[i]);
            }
            return ties;
        }

        private void spread(int first, int last) {
            for (int next = first; next < last; next++) {
                int node = order[next];
                for (int i = out.start(node), end = out.end(node); i < end; i++) {
                    int other = out.at(i);
                    if (distance[other] == UNSEEN) {
                        distance[other] = levels;
                        paths[other] = 0;
                        order[reached++] = other;
                    }
                    if (distance[other] == levels) {
                        paths[other] += paths[node];
                    }
                }
            }
        }

        private void gather(int first, int last) {
            show(paths, first, last);
            for (int node = 0; node < n; node++) {
                if (distance[node] == UNSEEN) {
                    double sum = in.sum(node, level);
                    if (sum > 0) {
                        distance[node] = levels;
                        paths[node] = sum;
                        order[reached++] = node;
                    }
                }
            }
            hide(first, last);
        }

        private void show(double[] values, int first, int last) {
            for (int i = first; i < last; i++) {
                level[order[i]] = values[order[i]];
            }
        }

        private void hide(int first, int last) {
            for (int i = first; i < last; i++) {
                level[order[i]] = 0;
            }
        }

        private double closeness() {
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
        private void collect() {
            for (int i = starts[levels - 1]; i < reached; i++) {
                share[order[i]] = 1 / paths[order[i]];
            }
            for (int back = levels - 2; back > 0; back--) {
                int first = starts[back];
                int last = starts[back + 1];
                int end = starts[back + 2];
                show(share, last, end);
                for (int i = first; i < last; i++) {
                    int node = order[i];
                    double dependency = out.sum(node, level) * paths[node];
                    between[node] += dependency;
                    share[node] = (1 + dependency) / paths[node];
                }
                hide(last, end);
            }
        }
    }
}
