package org.concerted.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures that others published or computed: Freeman's star, circle and line of seven (Wasserman &amp; Faust 1994, chapter
 * 5); Krackhardt's kite (Krackhardt 1990; networkx and igraph); the marriages of Florentine families (R package sna); the
 * vector of the R packages ineq and DescTools.
 */
class PublishedNetworksTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Offset<Double> SIX = within(1e-6);
    private static final Network KITE =
            ties(10, "0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9");

    @Test
    void starCircleAndLine() {
        freeman(ties(7, "0-1 0-2 0-3 0-4 0-5 0-6"), 1, 1, 1);
        freeman(ties(7, "0-1 1-2 2-3 3-4 4-5 5-6 6-0"), 0, 0, 0);
        freeman(ties(7, "0-1 1-2 2-3 3-4 4-5 5-6"), 0.06666666666666667, 0.27701465201465203, 0.3111111111111111);
    }

    private static void freeman(Network network, double degree, double closeness, double betweenness) {
        ShortestPaths paths = ShortestPaths.of(network);
        assertThat(Centralization.degree(network).orElseThrow()).isCloseTo(degree, CLOSE);
        assertThat(Centralization.closeness(paths).orElseThrow()).isCloseTo(closeness, CLOSE);
        assertThat(Centralization.betweenness(paths).orElseThrow()).isCloseTo(betweenness, CLOSE);
    }

    @Test
    void directedStarsReachOne() {
        int[] centre = new int[4];
        int[] leaves = {1, 2, 3, 4};
        assertThat(Centralization.inDegree(Network.directed(5, leaves, centre)).orElseThrow())
                .isEqualTo(1);
        assertThat(Centralization.outDegree(Network.directed(5, centre, leaves)).orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void krackhardtsKite() {
        ShortestPaths paths = ShortestPaths.of(KITE);
        Brokerage brokerage = Brokerage.of(KITE);
        double[] between = {0.833333, 0.833333, 0, 3.666667, 0, 8.333333, 8.333333, 14, 8, 0};
        double[] closeness = {0.529412, 0.529412, 0.5, 0.6, 0.5, 0.642857, 0.642857, 0.6, 0.428571, 0.310345};
        double[] constraint = {0.541198, 0.541198, 0.664136, 0.47017, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1};
        double[] size = {2, 2, 1, 3.333333, 1, 3, 3, 2.333333, 2, 1};
        int[] degree = {4, 4, 3, 6, 3, 5, 5, 3, 2, 1};
        for (int i = 0; i < 10; i++) {
            assertThat(KITE.neighbours(i)).isEqualTo(degree[i]);
            assertThat(paths.betweenness(i)).isCloseTo(between[i], SIX);
            assertThat(paths.closeness(i).orElseThrow()).isCloseTo(closeness[i], SIX);
            assertThat(brokerage.constraint(i).orElseThrow()).isCloseTo(constraint[i], SIX);
            assertThat(brokerage.effectiveSize(i).orElseThrow()).isCloseTo(size[i], SIX);
        }
        assertThat(KITE.density().orElseThrow()).isCloseTo(0.4, CLOSE);
        freeman(KITE, 0.3333333333333333, 0.27037493158182824, 0.2962962962962962);
        assertThat(CoreNumbers.of(KITE).asList()).containsExactly(3, 3, 3, 3, 3, 3, 3, 2, 1, 1);
        CorePeriphery found = CorePeriphery.of(KITE);
        assertThat(found.cost()).isEqualTo(4);
        assertThat(found.smallest()).isEqualTo(4);
        assertThat(found.largest()).isEqualTo(5);
        assertThat(found.core().asList()).containsExactly(0, 3, 5, 6);
        assertThat(found.always().asList()).containsExactly(3, 5, 6);
        assertThat(found.sometimes().asList()).containsExactly(0, 1);
    }

    /** Sixteen families, one of them without a marriage to the others: it counts. */
    @Test
    void florentineFamilies() {
        Network families = ties(
                16, "0-8 3-10 3-14 3-2 8-2 8-12 8-15 8-1 8-13 13-9 10-14 10-4 14-12 14-4 12-15 15-6 1-5 1-6 4-6 6-7");
        assertThat(families.density().orElseThrow()).isCloseTo(0.1666667, SIX);
        assertThat(families.isolates()).isEqualTo(1);
        assertThat(Centralization.degree(families).orElseThrow()).isCloseTo(0.2666667, SIX);
        ShortestPaths paths = ShortestPaths.of(families);
        assertThat(Centralization.betweenness(paths).orElseThrow()).isCloseTo(0.3834921, SIX);
        assertThat(Centralization.closeness(paths)).isEmpty();
        assertThat(Components.weak(families).count()).isEqualTo(2);
        assertThat(Components.weak(families).largest()).isEqualTo(15);
    }

    @Test
    void inequality() {
        double[] published = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
        assertThat(Gini.of(published).orElseThrow()).isCloseTo(0.46209113026762383, CLOSE);
        assertThat(Gini.unbiased(published).orElseThrow()).isCloseTo(0.5134345891862487, CLOSE);
        assertThat(Gini.of(1, 1, 1, 1).orElseThrow()).isZero();
        assertThat(Gini.of(1, 0, 0, 0).orElseThrow()).isEqualTo(0.75);
        assertThat(Gini.unbiased(0, 0, 0, 1).orElseThrow()).isEqualTo(1);
        assertThat(Gini.of(4, 3, 2, 1).orElseThrow()).isEqualTo(0.25);
        assertThat(Gini.of(1, 2, 3, 4, 5).orElseThrow()).isCloseTo(0.26666666666666666, CLOSE);
        assertThat(Gini.of()).isEmpty();
        assertThat(Gini.of(0, 0)).isEmpty();
        assertThat(Gini.unbiased(3)).isEmpty();
        assertThat(Gini.unbiased(0, 0)).isEmpty();
        assertThatThrownBy(() -> Gini.of(1, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Gini.of(1, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void refusesTiesToNowhere() {
        assertThatThrownBy(() -> Network.directed(2, new int[] {0}, new int[] {2}))
                .hasMessageContaining("0->2");
        assertThatThrownBy(() -> Network.undirected(2, new int[] {-1}, new int[] {0}))
                .hasMessageContaining("-1->0");
        assertThatThrownBy(() -> Network.directed(2, new int[1], new int[2]))
                .hasMessageContaining("1 beginnings and 2 ends");
        assertThatThrownBy(() -> Network.undirected(-1, new int[0], new int[0])).hasMessageContaining("-1 nodes");
    }

    @Test
    void goesDeepWithoutRecursion() {
        int n = 200_000;
        int[] from = IntStream.range(0, n).toArray();
        int[] to = IntStream.range(0, n).map(i -> (i + 1) % n).toArray();
        assertThat(Components.strong(Network.directed(n, from, to)).count()).isEqualTo(1);
    }

    private static Network ties(int nodes, String ties) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (String tie : ties.split(" ", -1)) {
            int dash = tie.indexOf('-');
            from.add(Integer.valueOf(tie.substring(0, dash)));
            to.add(Integer.valueOf(tie.substring(dash + 1)));
        }
        return Network.undirected(
                nodes,
                from.stream().mapToInt(i -> i).toArray(),
                to.stream().mapToInt(i -> i).toArray());
    }
}
