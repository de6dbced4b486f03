package org.concerted.coordination.network;

import java.util.OptionalDouble;

/** How far a node stands between others that are not tied themselves (Burt 1992). */
public final class Brokerage {
    private final Network network;
    private final Csr ties;

    private Brokerage(Network network) {
        this.network = network;
        ties = network.withoutDirection().out();
    }

    /** Of the nodes of a network. */
    public static Brokerage of(Network network) {
        return new Brokerage(network);
    }

    /**
     * How far the contacts of a node are tied among themselves: Σ_j (p_ij + Σ_q p_iq p_qj)², over its contacts, where p_ij is
     * the share of i's ties, sent and received, that it has with j. Low for a broker; absent for a node without tie.
     */
    public OptionalDouble constraint(int node) {
        if (ties.degree(node) == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = ties.start(node); i < ties.end(node); i++) {
            int contact = ties.at(i);
            double through = share(node, contact);
            for (int k = ties.start(node); k < ties.end(node); k++) {
                int other = ties.at(k);
                if (other != contact) {
                    through += share(node, other) * share(other, contact);
                }
            }
            sum += through * through;
        }
        return OptionalDouble.of(sum);
    }

    /**
     * How many contacts of a node are not redundant: their number less twice the ties among them over their number
     * (Borgatti 1997); direction is not looked at. Absent for a node without tie.
     */
    public OptionalDouble effectiveSize(int node) {
        double degree = ties.degree(node);
        if (degree == 0) {
            return OptionalDouble.empty();
        }
        int among = 0;
        for (int i = ties.start(node); i < ties.end(node); i++) {
            for (int k = i + 1; k < ties.end(node); k++) {
                if (ties.has(ties.at(i), ties.at(k))) {
                    among++;
                }
            }
        }
        return OptionalDouble.of(degree - 2 * among / degree);
    }

    private double share(int node, int other) {
        int all = network.isDirected() ? network.outDegree(node) + network.inDegree(node) : network.outDegree(node);
        int with = network.has(node, other) ? 1 : 0;
        if (network.isDirected() && network.has(other, node)) {
            with++;
        }
        return (double) with / all;
    }
}
