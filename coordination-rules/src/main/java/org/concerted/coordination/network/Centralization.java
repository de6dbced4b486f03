package org.concerted.coordination.network;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * How far a network gathers around one node: the sum of the differences to the highest value, over the largest that this
 * sum can be (Freeman 1979). 0 where all are alike; 1 for a star.
 */
public final class Centralization {
    private Centralization() {}

    /** Of degree: over (n−1)(n−2). Absent below three nodes, and where ties have a direction: see in and out. */
    public static OptionalDouble degree(Network network) {
        double n = network.nodes();
        return network.isDirected() || n < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of(differences(network.nodes(), network::outDegree) / ((n - 1) * (n - 2)));
    }

    /** Of ties received: over (n−1)². Absent below two nodes, and where ties have no direction. */
    public static OptionalDouble inDegree(Network network) {
        return oneWay(network, network::inDegree);
    }

    /** Of ties sent: over (n−1)². Absent below two nodes, and where ties have no direction. */
    public static OptionalDouble outDegree(Network network) {
        return oneWay(network, network::outDegree);
    }

    /** Of normalised betweenness: over n−1. Absent below three nodes. */
    public static OptionalDouble betweenness(ShortestPaths paths) {
        int n = paths.nodes();
        return n < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        differences(n, node -> paths.normalizedBetweenness(node).orElseThrow()) / (n - 1.0));
    }

    /**
     * Of closeness: over (n−1)(n−2)/(2n−3). Absent below three nodes, in a network of several pieces, and where ties have a
     * direction, for which the largest sum was not published.
     */
    public static OptionalDouble closeness(ShortestPaths paths) {
        double n = paths.nodes();
        if (paths.isDirected() || n < 3 || paths.closeness(0).isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                differences(paths.nodes(), node -> paths.closeness(node).orElseThrow())
                        / ((n - 1) * (n - 2) / (2 * n - 3)));
    }

    private static OptionalDouble oneWay(Network network, IntToDoubleFunction degree) {
        double n = network.nodes();
        return !network.isDirected() || n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(differences(network.nodes(), degree) / ((n - 1) * (n - 1)));
    }

    private static double differences(int nodes, IntToDoubleFunction value) {
        double most = 0;
        for (int node = 0; node < nodes; node++) {
            most = Math.max(most, value.applyAsDouble(node));
        }
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            sum += most - value.applyAsDouble(node);
        }
        return sum;
    }
}
