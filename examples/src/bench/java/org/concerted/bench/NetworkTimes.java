package org.concerted.bench;

import java.util.Locale;
import java.util.Random;
import org.concerted.coordination.network.Centralization;
import org.concerted.coordination.network.Network;
import org.concerted.coordination.network.ShortestPaths;

/** Measures betweenness and closeness of a random network of 10,000 nodes and 100,000 ties, exactly, and prints the time. */
public final class NetworkTimes {
    private static final int NODES = 10_000;
    private static final int TIES = 100_000;

    private NetworkTimes() {}

    /** Runs it three times. */
    public static void main(String[] args) {
        Random random = new Random(1);
        int[] one = new int[TIES];
        int[] other = new int[TIES];
        for (int i = 0; i < TIES; i++) {
            one[i] = random.nextInt(NODES);
            other[i] = random.nextInt(NODES);
        }
        for (int run = 1; run <= 3; run++) {
            long start = System.nanoTime();
            Network network = Network.undirected(NODES, one, other);
            ShortestPaths paths = ShortestPaths.of(network);
            double found = Centralization.betweenness(paths).orElse(0);
            System.out.printf(
                    Locale.ROOT,
                    "betweenness and closeness, %d nodes, %d ties: %.1f s (centralisation %.5f)%n",
                    NODES,
                    network.ties(),
                    (System.nanoTime() - start) / 1e9,
                    found);
        }
    }
}
