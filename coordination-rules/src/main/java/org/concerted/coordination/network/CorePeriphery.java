package org.concerted.coordination.network;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The core and the periphery of a network: the set of nodes for which ties missing inside it and ties present outside it
 * are fewest, exactly (Lip 2011). That number depends only on how many nodes the core has and on the sum of their degrees,
 * so every best core takes nodes of highest degree; where degrees are equal there are several (Fasino &amp; Rinaldi 2020).
 * Direction is not looked at. What it shows is largely a matter of degree: it does not prove that there are two groups.
 *
 * @param cost ties missing inside the core and present inside the periphery
 * @param core the smallest best core; among nodes of equal degree those with the lowest number
 * @param smallest how many nodes the smallest best core has
 * @param largest how many nodes the largest best core has; each size between is as good
 * @param always the nodes that every best core contains
 * @param sometimes the nodes that some best core contains and some other does not
 */
public record CorePeriphery(
        long cost,
        ImmutableIntArray core,
        int smallest,
        int largest,
        ImmutableIntArray always,
        ImmutableIntArray sometimes) {
    /** The core of a network. */
    public static CorePeriphery of(Network network) {
        Network simple = network.withoutDirection();
        int n = simple.nodes();
        int[] sorted = byDegree(simple);
        long cost = simple.ties();
        long best = cost;
        int smallest = 0;
        int largest = 0;
        for (int k = 1; k <= n; k++) {
            cost += k - 1 - simple.outDegree(sorted[k - 1]);
            if (cost < best) {
                best = cost;
                smallest = k;
            }
            if (cost == best) {
                largest = k;
            }
        }
        return new CorePeriphery(
                best,
                rising(sorted, 0, smallest),
                smallest,
                largest,
                rising(sorted, 0, fixed(simple, sorted, smallest)),
                rising(sorted, fixed(simple, sorted, smallest), reach(simple, sorted, largest)));
    }

    /** Whether there is but one best core. */
    public boolean unique() {
        return sometimes.isEmpty();
    }

    /** How many nodes at the head of the order every core of a size takes. */
    private static int fixed(Network network, int[] sorted, int size) {
        if (size == 0 || size == sorted.length) {
            return size;
        }
        int fixed = size;
        int next = network.outDegree(sorted[size]);
        while (fixed > 0 && network.outDegree(sorted[fixed - 1]) == next) {
            fixed--;
        }
        return fixed;
    }

    /** How many nodes at the head of the order some core of a size takes. */
    private static int reach(Network network, int[] sorted, int size) {
        int reach = size;
        while (size > 0
                && reach < sorted.length
                && network.outDegree(sorted[reach]) == network.outDegree(sorted[size - 1])) {
            reach++;
        }
        return reach;
    }

    private static int[] byDegree(Network network) {
        int n = network.nodes();
        int[] next = new int[n + 1];
        for (int node = 0; node < n; node++) {
            next[n - network.outDegree(node)]++;
        }
        for (int d = 0; d < n; d++) {
            next[d + 1] += next[d];
        }
        int[] sorted = new int[n];
        for (int node = n - 1; node >= 0; node--) {
            sorted[--next[n - network.outDegree(node)]] = node;
        }
        return sorted;
    }

    private static ImmutableIntArray rising(int[] sorted, int from, int to) {
        int[] part = Arrays.copyOfRange(sorted, from, to);
        Arrays.sort(part);
        return ImmutableIntArray.copyOf(part);
    }
}
