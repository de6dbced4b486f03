package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * What a search says of all the loops that it finds, of which it keeps only a few.
 *
 * @param counts how many were found
 * @param end why the search ended: counts are those of all loops, of all that are short enough, or of those found until
 *     then
 * @param listed the shortest loops, as many as were asked for, shortest first
 * @param strongest the loops with the greatest gains, greatest first; those with an unknown gain are not among them
 * @param crossing how many go through variables of two organisations or more
 * @param unweighed how many have a gain that is not known
 * @param variableWeight the sum of the gains of the loops through each variable
 * @param linkWeight the sum of the gains of the loops through each link
 */
public record LoopCensus(
        LoopCounts counts,
        LoopEnd end,
        ImmutableList<Loop> listed,
        ImmutableList<Loop> strongest,
        long crossing,
        long unweighed,
        ImmutableDoubleArray variableWeight,
        ImmutableDoubleArray linkWeight) {

    /**
     * Goes through the loops of a search.
     *
     * @param list how many loops to list
     * @param strong how many of the strongest to keep
     */
    public static LoopCensus of(LoopSearch search, int list, int strong) {
        Taking taking = new Taking(search.map(), list, strong);
        LoopCursor cursor = search.each(taking::take);
        return taking.done(cursor.end());
    }

    /**
     * The variables on many strong loops: in the order of the sums of the gains, greatest first. Where to look first, not
     * where acting is easiest.
     *
     * @param most how many
     */
    public ImmutableList<CausalVariable> leverVariables(CausalMap map, int most) {
        return greatest(map.variables(), variableWeight, most, CausalVariable::id);
    }

    /** The links on many strong loops, in the same way. */
    public ImmutableList<CausalLink> leverLinks(CausalMap map, int most) {
        return greatest(map.links(), linkWeight, most, CausalLink::id);
    }

    private static <T> ImmutableList<T> greatest(
            ImmutableList<T> all, ImmutableDoubleArray weight, int most, Function<T, String> id) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (weight.get(i) > 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> -weight.get(i)).thenComparing(i -> id.apply(all.get(i))));
        return order.stream().limit(most).map(all::get).collect(ImmutableList.toImmutableList());
    }

    /** The counting itself. */
    private static final class Taking {
        private static final int NOBODY = -1;
        private static final int SEVERAL = -2;

        private final CausalMap map;
        private final long[][] byType;
        private final long[] throughVariable;
        private final long[] throughLink;
        private final double[] variableWeight;
        private final double[] linkWeight;
        private final double[] strength;
        private final int[] owner;
        private final Few shortest;
        private final Few strongest;
        private long crossing;
        private long unweighed;

        Taking(CausalMap map, int list, int strong) {
            int n = map.variables().size();
            int m = map.links().size();
            this.map = map;
            shortest = new Few(list);
            strongest = new Few(strong);
            byType = new long[LoopType.values().length][n + 1];
            throughVariable = new long[n];
            throughLink = new long[m];
            variableWeight = new double[n];
            linkWeight = new double[m];
            strength = map.links().stream()
                    .mapToDouble(link -> link.strength().orElse(Double.NaN) / CausalLink.STRONGEST)
                    .toArray();
            owner = owners(map);
        }

        private static int[] owners(CausalMap map) {
            Map<String, Integer> numbers = new HashMap<>();
            return map.variables().stream()
                    .map(CausalVariable::organisations)
                    .mapToInt(all -> all.isEmpty()
                            ? NOBODY
                            : all.size() > 1 ? SEVERAL : numbers.computeIfAbsent(all.first(), id -> numbers.size()))
                    .toArray();
        }

        boolean take(LoopCursor cursor) {
            int length = cursor.length();
            LoopType type = cursor.type();
            byType[type.ordinal()][length]++;
            double gain = 1;
            int seen = NOBODY;
            for (int i = 0; i < length; i++) {
                throughVariable[cursor.variable(i)]++;
                throughLink[cursor.link(i)]++;
                gain *= strength[cursor.link(i)];
                int whose = owner[cursor.variable(i)];
                seen = whose == NOBODY || whose == seen ? seen : seen == NOBODY ? whose : SEVERAL;
            }
            crossing += seen == SEVERAL ? 1 : 0;
            weigh(cursor, gain);
            shortest.offer(-length, cursor);
            return true;
        }

        private void weigh(LoopCursor cursor, double gain) {
            if (Double.isNaN(gain)) {
                unweighed++;
                return;
            }
            for (int i = 0; i < cursor.length(); i++) {
                variableWeight[cursor.variable(i)] += gain;
                linkWeight[cursor.link(i)] += gain;
            }
            strongest.offer(gain, cursor);
        }

        LoopCensus done(LoopEnd end) {
            return new LoopCensus(
                    LoopCounts.of(byType, throughVariable, throughLink),
                    end,
                    shortest.inOrder(),
                    strongest.inOrder(),
                    crossing,
                    unweighed,
                    ImmutableDoubleArray.copyOf(variableWeight),
                    ImmutableDoubleArray.copyOf(linkWeight));
        }
    }

    /** The few loops that are worth most. */
    private static final class Few {
        private final int most;
        private final PriorityQueue<Weighed> kept = new PriorityQueue<>(Comparator.reverseOrder());

        Few(int most) {
            this.most = most;
        }

        void offer(double worth, LoopCursor cursor) {
            if (kept.size() < most || most > 0 && worth > kept.element().worth()) {
                kept.add(new Weighed(worth, cursor.found(), cursor.loop()));
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }

        ImmutableList<Loop> inOrder() {
            return kept.stream().sorted().map(Weighed::loop).collect(ImmutableList.toImmutableList());
        }
    }

    /** A loop and what it is worth; the worthiest comes first, then the one that was found first. */
    private record Weighed(double worth, long place, Loop loop) implements Comparable<Weighed> {
        @Override
        public int compareTo(Weighed other) {
            int byWorth = Double.compare(other.worth, worth);
            return byWorth != 0 ? byWorth : Long.compare(place, other.place);
        }
    }
}
