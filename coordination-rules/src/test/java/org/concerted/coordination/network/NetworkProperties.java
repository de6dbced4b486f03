package org.concerted.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/** Against the dumbest definitions, on random small networks with loops and repeated ties. */
class NetworkProperties {
    private static final int TRIES = 2000;
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int FAR = 1000;

    @Property(tries = TRIES)
    void countsWhatTheMatrixHolds(@ForAll long seed) {
        Dumb dumb = new Dumb(seed);
        Network network = dumb.network;
        int n = dumb.n;
        int arcs = 0;
        int returned = 0;
        int isolates = 0;
        for (int i = 0; i < n; i++) {
            int out = 0;
            int in = 0;
            int either = 0;
            for (int j = 0; j < n; j++) {
                assertThat(network.has(i, j)).isEqualTo(dumb.tie[i][j]);
                out += dumb.tie[i][j] ? 1 : 0;
                in += dumb.tie[j][i] ? 1 : 0;
                either += dumb.tie[i][j] || dumb.tie[j][i] ? 1 : 0;
                returned += dumb.tie[i][j] && dumb.tie[j][i] ? 1 : 0;
            }
            arcs += out;
            isolates += either == 0 ? 1 : 0;
            assertThat(network.outDegree(i)).isEqualTo(out);
            assertThat(network.inDegree(i)).isEqualTo(in);
            assertThat(network.neighbours(i)).isEqualTo(either);
        }
        int ties = dumb.directed ? arcs : arcs / 2;
        assertThat(network.ties()).isEqualTo(ties);
        assertThat(network.loops() + network.repeated() + ties).isEqualTo(dumb.stated);
        assertThat(network.loops()).isEqualTo(dumb.loops);
        assertThat(network.isolates()).isEqualTo(isolates);
        same(network.density(), n < 2 ? Double.NaN : ties / (n * (n - 1) / (dumb.directed ? 1.0 : 2.0)));
        same(network.reciprocity(), dumb.directed && arcs > 0 ? (double) returned / arcs : Double.NaN);
        Network plain = network.withoutDirection();
        assertThat(plain.isDirected()).isFalse();
        assertThat(plain.ties()).isEqualTo(dumb.directed ? arcs - returned / 2 : ties);
    }

    @Property(tries = TRIES)
    void pathsAreThoseOfFloydAndWarshall(@ForAll long seed) {
        shortestPaths(new Dumb(seed));
    }

    /** Of many nodes and few ties, which is searched from the near, or of many ties, which is gathered from the far. */
    @Property(tries = 300)
    void andOnNetworksOfSeveralLevels(@ForAll long seed) {
        shortestPaths(new Dumb(seed, 40));
    }

    private static void shortestPaths(Dumb dumb) {
        int n = dumb.n;
        int[][] distance = dumb.distances();
        double[][] paths = dumb.paths(distance);
        ShortestPaths found = ShortestPaths.of(dumb.network);
        double[] closeness = new double[n];
        double[] between = new double[n];
        for (int v = 0; v < n; v++) {
            int sum = 0;
            for (int s = 0; s < n; s++) {
                sum += distance[v][s];
                for (int t = 0; t < n; t++) {
                    if (s != t && s != v && t != v && distance[s][t] < FAR) {
                        between[v] += distance[s][v] + distance[v][t] == distance[s][t]
                                ? paths[s][v] * paths[v][t] / paths[s][t]
                                : 0;
                    }
                }
            }
            closeness[v] = n < 2 || sum >= FAR ? Double.NaN : (n - 1.0) / sum;
            assertThat(found.betweenness(v)).isCloseTo(between[v] / (dumb.directed ? 1 : 2), CLOSE);
            same(found.normalizedBetweenness(v), n < 3 ? Double.NaN : between[v] / ((n - 1.0) * (n - 2.0)));
            same(found.closeness(v), closeness[v]);
        }
        double most = 0;
        double nearest = 0;
        double sum = 0;
        double far = 0;
        for (int v = 0; v < n; v++) {
            most = Math.max(most, between[v] / ((n - 1.0) * (n - 2.0)));
            nearest = Math.max(nearest, closeness[v]);
        }
        for (int v = 0; v < n; v++) {
            sum += most - between[v] / ((n - 1.0) * (n - 2.0));
            far += nearest - closeness[v];
        }
        same(Centralization.betweenness(found), n < 3 ? Double.NaN : sum / (n - 1));
        same(
                Centralization.closeness(found),
                n < 3 || dumb.directed ? Double.NaN : far / ((n - 1.0) * (n - 2.0) / (2.0 * n - 3)));
    }

    @Property(tries = TRIES)
    void degreesGatherAsFreemanSays(@ForAll long seed) {
        Dumb dumb = new Dumb(seed);
        int n = dumb.n;
        int[] out = new int[n];
        int[] in = new int[n];
        int mostOut = 0;
        int mostIn = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[i] += dumb.tie[i][j] ? 1 : 0;
                in[i] += dumb.tie[j][i] ? 1 : 0;
            }
            mostOut = Math.max(mostOut, out[i]);
            mostIn = Math.max(mostIn, in[i]);
        }
        double sumOut = 0;
        double sumIn = 0;
        for (int i = 0; i < n; i++) {
            sumOut += mostOut - out[i];
            sumIn += mostIn - in[i];
        }
        double square = (n - 1.0) * (n - 1.0);
        same(Centralization.outDegree(dumb.network), n < 2 || !dumb.directed ? Double.NaN : sumOut / square);
        same(Centralization.inDegree(dumb.network), n < 2 || !dumb.directed ? Double.NaN : sumIn / square);
        same(
                Centralization.degree(dumb.network),
                n < 3 || dumb.directed ? Double.NaN : sumOut / ((n - 1.0) * (n - 2.0)));
    }

    @Property(tries = TRIES)
    void piecesAreThoseThatReachEachOther(@ForAll long seed) {
        Dumb dumb = new Dumb(seed);
        pieces(Components.strong(dumb.network), dumb.distances());
        pieces(Components.weak(dumb.network), dumb.plain().distances());
    }

    private static void pieces(Components found, int[][] distance) {
        int n = distance.length;
        List<Integer> firsts = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int piece = -1;
            for (int k = 0; k < firsts.size(); k++) {
                int first = firsts.get(k);
                piece = distance[first][i] < FAR && distance[i][first] < FAR ? k : piece;
            }
            if (piece < 0) {
                piece = firsts.size();
                firsts.add(i);
                sizes.add(0);
            }
            sizes.set(piece, sizes.get(piece) + 1);
            assertThat(found.of().get(i)).isEqualTo(piece);
        }
        assertThat(found.count()).isEqualTo(firsts.size());
        assertThat(found.sizes().asList()).isEqualTo(sizes);
        assertThat(found.largest())
                .isEqualTo(sizes.stream().mapToInt(s -> s).max().orElse(0));
    }

    @Property(tries = TRIES)
    void coresArePeeledOffOneByOne(@ForAll long seed) {
        Dumb dumb = new Dumb(seed).plain();
        int n = dumb.n;
        int[] core = new int[n];
        for (int k = 1; k < n; k++) {
            boolean[] gone = new boolean[n];
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int i = 0; i < n; i++) {
                    int degree = 0;
                    for (int j = 0; j < n; j++) {
                        degree += dumb.tie[i][j] && !gone[j] ? 1 : 0;
                    }
                    if (!gone[i] && degree < k) {
                        gone[i] = true;
                        changed = true;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                core[i] = gone[i] ? core[i] : k;
            }
        }
        assertThat(CoreNumbers.of(new Dumb(seed).network).toArray()).isEqualTo(core);
    }

    @Property(tries = 500)
    void coreAndPeripheryAreTheBestOfAllSubsets(@ForAll long seed) {
        Dumb dumb = new Dumb(seed).plain();
        int n = dumb.n;
        long best = Long.MAX_VALUE;
        int every = 0;
        int some = 0;
        int smallest = 0;
        int largest = 0;
        for (int set = 0; set < 1 << n; set++) {
            long cost = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    boolean inside = (set >> i & 1) + (set >> j & 1) == 2;
                    boolean outside = (set >> i & 1) + (set >> j & 1) == 0;
                    cost += inside && !dumb.tie[i][j] || outside && dumb.tie[i][j] ? 1 : 0;
                }
            }
            if (cost < best) {
                best = cost;
                every = set;
                some = set;
                smallest = Integer.bitCount(set);
                largest = smallest;
            } else if (cost == best) {
                every &= set;
                some |= set;
                smallest = Math.min(smallest, Integer.bitCount(set));
                largest = Math.max(largest, Integer.bitCount(set));
            }
        }
        CorePeriphery found = CorePeriphery.of(new Dumb(seed).network);
        assertThat(found.cost()).isEqualTo(best);
        assertThat(found.smallest()).isEqualTo(smallest);
        assertThat(found.largest()).isEqualTo(largest);
        assertThat(found.core().length()).isEqualTo(smallest);
        assertThat(found.always().asList()).isEqualTo(members(every));
        assertThat(found.sometimes().asList()).isEqualTo(members(some & ~every));
        assertThat(found.core().asList()).containsAll(members(every));
        assertThat(found.unique()).isEqualTo(every == some);
    }

    private static List<Integer> members(int set) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < Integer.SIZE; i++) {
            if ((set >> i & 1) == 1) {
                members.add(i);
            }
        }
        return members;
    }

    @Property(tries = TRIES)
    void constraintIsBurts(@ForAll long seed) {
        Dumb dumb = new Dumb(seed);
        int n = dumb.n;
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++) {
            double all = 0;
            for (int j = 0; j < n; j++) {
                all += (dumb.tie[i][j] ? 1 : 0) + (dumb.tie[j][i] ? 1 : 0);
            }
            for (int j = 0; j < n; j++) {
                p[i][j] = all == 0 ? 0 : ((dumb.tie[i][j] ? 1 : 0) + (dumb.tie[j][i] ? 1 : 0)) / all;
            }
        }
        Brokerage found = Brokerage.of(dumb.network);
        int brokers = 0;
        for (int i = 0; i < n; i++) {
            boolean broker = false;
            for (int j = 0; j < n; j++) {
                for (int q = 0; q < n; q++) {
                    broker |= j != q && p[i][j] > 0 && p[i][q] > 0 && p[j][q] == 0;
                }
            }
            brokers += broker ? 1 : 0;
            double sum = 0;
            double contacts = 0;
            double among = 0;
            for (int j = 0; j < n; j++) {
                if (p[i][j] > 0) {
                    contacts++;
                    double through = p[i][j];
                    for (int q = 0; q < n; q++) {
                        through += p[i][q] * p[q][j];
                        among += p[i][q] > 0 && p[q][j] > 0 ? 1 : 0;
                    }
                    sum += through * through;
                }
            }
            same(found.constraint(i), contacts == 0 ? Double.NaN : sum);
            same(found.effectiveSize(i), contacts == 0 ? Double.NaN : contacts - among / contacts);
        }
        assertThat(found.brokers()).isEqualTo(brokers);
    }

    /** NaN for absent. */
    private static void same(OptionalDouble found, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isCloseTo(expected, CLOSE);
        }
    }

    /** A matrix, and the network stated from the same ties. */
    private static final class Dumb {
        private final int n;
        private final boolean directed;
        private final boolean[][] tie;
        private final Network network;
        private final int stated;
        private final int loops;

        Dumb(long seed) {
            this(seed, 8);
        }

        Dumb(long seed, int most) {
            Random random = new Random(seed);
            n = random.nextInt(most + 1);
            directed = random.nextBoolean();
            tie = new boolean[n][n];
            stated = n == 0 ? 0 : random.nextInt(random.nextBoolean() ? n * n + 1 : 2 * n);
            int[] from = new int[stated];
            int[] to = new int[stated];
            int own = 0;
            for (int i = 0; i < stated; i++) {
                from[i] = random.nextInt(n);
                to[i] = random.nextInt(n);
                own += from[i] == to[i] ? 1 : 0;
                if (from[i] != to[i]) {
                    tie[from[i]][to[i]] = true;
                    tie[to[i]][from[i]] |= !directed;
                }
            }
            loops = own;
            network = directed ? Network.directed(n, from, to) : Network.undirected(n, from, to);
        }

        Dumb plain() {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    tie[i][j] |= tie[j][i];
                    tie[j][i] = tie[i][j];
                }
            }
            return this;
        }

        int[][] distances() {
            int[][] distance = new int[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distance[i][j] = i == j ? 0 : tie[i][j] ? 1 : FAR;
                }
            }
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                    }
                }
            }
            return distance;
        }

        /** How many shortest paths there are, by the power of the matrix at that length. */
        double[][] paths(int[][] distance) {
            double[][] result = new double[n][n];
            double[][] power = new double[n][n];
            for (int i = 0; i < n; i++) {
                power[i][i] = 1;
            }
            for (int length = 0; length <= n; length++) {
                double[][] next = new double[n][n];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        if (distance[i][j] == length) {
                            result[i][j] = power[i][j];
                        }
                        for (int k = 0; k < n; k++) {
                            next[i][j] += tie[k][j] ? power[i][k] : 0;
                        }
                    }
                }
                power = next;
            }
            return result;
        }
    }
}
