package org.concerted.coordination.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import org.concerted.core.ConcertedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedGameTest {
    /** https://www.math.temple.edu/~conrad/Power/BPIandSSPI.html */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3  | 2 1 1       | 3/5 1/5 1/5                | 2/3 1/6 1/6",
                "5  | 3 1 1 1 1 1 | 1/2 1/10 1/10 1/10 1/10 1/10 | 1/2 1/10 1/10 1/10 1/10 1/10",
                "6  | 4 3 2 1     | 5/12 1/4 1/4 1/12          | 5/12 1/4 1/4 1/12",
                "51 | 50 49 1     | 3/5 1/5 1/5                | 2/3 1/6 1/6"
            })
    void givesPublishedIndices(long quota, String weights, String banzhaf, String shapleyShubik) {
        WeightedGame game = WeightedGame.of(
                quota,
                Arrays.stream(weights.split(" ")).mapToLong(Long::parseLong).toArray());
        assertThat(game.banzhaf()).extracting(Fraction::toString).containsExactly(banzhaf.split(" "));
        assertThat(game.shapleyShubik()).extracting(Fraction::toString).containsExactly(shapleyShubik.split(" "));
    }

    @Test
    void countsDozensOfMembers() {
        long[] weights = new long[60];
        Arrays.setAll(weights, i -> 1 + i * 7L);
        WeightedGame game = WeightedGame.of(8_000, weights);
        assertThat(sum(game.banzhaf())).isEqualTo("1");
        assertThat(sum(game.shapleyShubik())).isEqualTo("1");
        assertThat(game.shapleyShubik()).isSorted();
        assertThat(game.quota()).isEqualTo(8_000);
        assertThat(game.weights().length()).isEqualTo(60);
    }

    @Test
    void equalMembersHaveEqualPower() {
        long[] weights = new long[50];
        Arrays.fill(weights, 1_000_000_000L);
        WeightedGame game = WeightedGame.of(26_000_000_000L, weights);
        assertThat(game.banzhaf()).isEqualTo(Collections.nCopies(50, Fraction.of(1, 50)));
        assertThat(game.shapleyShubik()).isEqualTo(Collections.nCopies(50, Fraction.of(1, 50)));
    }

    @Test
    void whoeverReachesTheQuotaAloneDecides() {
        WeightedGame game = WeightedGame.of(5, 7, 2, 0);
        assertThat(game.swings()).containsExactly(BigInteger.valueOf(4), BigInteger.ZERO, BigInteger.ZERO);
        assertThat(game.shapleyShubik()).containsExactly(Fraction.of(1, 1), Fraction.ZERO, Fraction.ZERO);
    }

    @Test
    void aQuotaThatNobodyReachesGivesNobodyPower() {
        WeightedGame game = WeightedGame.of(4, 1, 2);
        assertThat(game.swings()).containsExactly(BigInteger.ZERO, BigInteger.ZERO);
        assertThat(game.banzhaf()).containsExactly(Fraction.ZERO, Fraction.ZERO);
        assertThat(game.shapleyShubik()).containsExactly(Fraction.ZERO, Fraction.ZERO);
        assertThat(WeightedGame.of(1).banzhaf()).isEmpty();
    }

    @Test
    void oneMemberAloneHasItAll() {
        assertThat(WeightedGame.of(1, 3).shapleyShubik()).containsExactly(Fraction.of(1, 1));
        assertThat(WeightedGame.of(3, 3).banzhaf()).containsExactly(Fraction.of(1, 1));
    }

    @Test
    void refusesWhatItCannotCountExactly() {
        assertThatThrownBy(() -> WeightedGame.of(0, 1)).isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> WeightedGame.of(1, -1)).isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> WeightedGame.of(1_000_000_007L, 1_000_000_007L, 1_000_000_009L, 3))
                .isInstanceOf(ConcertedException.class)
                .hasMessageContaining("quota");
        assertThatThrownBy(() -> WeightedGame.of(1, Long.MAX_VALUE, Long.MAX_VALUE))
                .isInstanceOf(ConcertedException.class)
                .hasMessageContaining("weights");
    }

    @Test
    void fractionsAreReducedAndOrdered() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2)).hasToString("1/2");
        assertThat(Fraction.of(4, 2)).hasToString("2");
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).toDecimal(3)).isEqualTo("0.333");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ConcertedException.class);
    }

    private static String sum(ImmutableList<Fraction> fractions) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Fraction each : fractions) {
            numerator =
                    numerator.multiply(each.denominator()).add(each.numerator().multiply(denominator));
            denominator = denominator.multiply(each.denominator());
        }
        return new Fraction(numerator, denominator).toString();
    }
}
