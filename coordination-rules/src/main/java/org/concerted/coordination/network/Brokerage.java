package org.concerted.coordination.network;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;

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
        double[] through = new double[ties.degree(node)];
        for (int i = ties.start(node); i < ties.end(node); i++) {
            through[i - ties.start(node)] = share(node, ties.at(i));
        }
        for (int i = ties.start(node); i < ties.end(node); i++) {
            int between = ties.at(i);
            double toIt = share(node, between);
            common(node, between, place -> through[place] += toIt * share(between, ties.at(ties.start(node) + place)));
        }
        double sum = 0;
        for (double each : through) {
            sum += each * each;
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
        return OptionalDouble.of(degree - twiceTheTiesAmongContacts(node) / degree);
    }

    /**
     * How many nodes have two contacts at least that are not tied with each other. Measures of a single organisation show
     * to that organisation alone; this is how many there are.
     */
    public int brokers() {
        int brokers = 0;
        for (int node = 0; node < ties.nodes(); node++) {
            long degree = ties.degree(node);
            brokers += twiceTheTiesAmongContacts(node) < degree * (degree - 1) ? 1 : 0;
        }
        return brokers;
    }

    private long twiceTheTiesAmongContacts(int node) {
        long[] among = new long[1];
        for (int i = ties.start(node); i < ties.end(node); i++) {
            common(node, ties.at(i), place -> among[0]++);
        }
        return among[0];
    }

    /** The places, among the contacts of a node, of those that one of them has too; the shorter list is gone through. */
    private void common(int node, int contact, IntConsumer place) {
        int start = ties.start(node);
        if (ties.degree(node) <= ties.degree(contact)) {
            for (int i = start; i < ties.end(node); i++) {
                if (ties.has(contact, ties.at(i))) {
                    place.accept(i - start);
                }
            }
        } else {
            for (int i = ties.start(contact); i < ties.end(contact); i++) {
                int found = ties.position(node, ties.at(i));
                if (found >= 0) {
                    place.accept(found - start);
                }
            }
        }
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
