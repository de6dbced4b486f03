package org.concerted.coordination.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against listing every coalition and every order. */
class WeightedGameProperties {
    @Property
    void countsTheSwingsThatAreThere(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> weights,
            @ForAll @IntRange(min = 1, max = 40) int quota) {
        assertThat(game(quota, weights).swings())
                .extracting(BigInteger::longValueExact)
                .isEqualTo(swings(quota, weights));
    }

    @Property(tries = 200)
    void countsTheOrdersInWhichEachIsPivotal(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 6) Integer> weights,
            @ForAll @IntRange(min = 1, max = 20) int quota) {
        List<Fraction> shares = game(quota, weights).shapleyShubik();
        long[] pivots = new long[weights.size()];
        long orders = 0;
        for (List<Integer> order : Collections2.permutations(
                IntStream.range(0, weights.size()).boxed().toList())) {
            orders++;
            int sum = 0;
            for (int member : order) {
                sum += weights.get(member);
                if (sum >= quota) {
                    pivots[member]++;
                    break;
                }
            }
        }
        for (int i = 0; i < pivots.length; i++) {
            assertThat(shares.get(i)).isEqualTo(Fraction.of(pivots[i], orders));
        }
    }

    @Property
    void scalingEverythingChangesNothing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> weights,
            @ForAll @IntRange(min = 1, max = 100) int quota,
            @ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
        long[] scaled = weights.stream().mapToLong(w -> (long) w * factor).toArray();
        assertThat(WeightedGame.of((long) quota * factor, scaled).shapleyShubik())
                .isEqualTo(game(quota, weights).shapleyShubik());
    }

    private static WeightedGame game(int quota, List<Integer> weights) {
        return WeightedGame.of(quota, weights.stream().mapToLong(w -> w).toArray());
    }

    private static List<Long> swings(int quota, List<Integer> weights) {
        long[] swings = new long[weights.size()];
        for (int set = 0; set < 1 << weights.size(); set++) {
            int sum = 0;
            for (int i = 0; i < weights.size(); i++) {
                sum += (set >> i & 1) * weights.get(i);
            }
            for (int i = 0; i < weights.size(); i++) {
                if ((set >> i & 1) == 0 && sum < quota && sum + weights.get(i) >= quota) {
                    swings[i]++;
                }
            }
        }
        return new ArrayList<>(Arrays.stream(swings).boxed().toList());
    }
}
