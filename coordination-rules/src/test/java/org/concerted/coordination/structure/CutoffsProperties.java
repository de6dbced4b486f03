package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CutoffsProperties {
    @Property
    void knowingMoreNeverAddsALevel(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(max = 100) int c,
            @ForAll @IntRange(max = 100) int d) {
        Range wide = share(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
        Range narrow = share(Math.min(a, b), Math.max(a, b));
        Situation less = Cutoffs.STANDARD.read(figures(wide));
        Situation more = Cutoffs.STANDARD.read(figures(narrow));
        for (Contingency contingency : Contingency.values()) {
            assertThat(less.of(contingency)).containsAll(more.of(contingency));
        }
    }

    @Property
    void whatLiesBetweenIsReadBetween(
            @ForAll @IntRange(max = 40) int figure,
            @ForAll @IntRange(max = 100) int few,
            @ForAll @IntRange(max = 100) int many) {
        BigDecimal moderate = within(Cutoff.SIZE_MODERATE, few);
        BigDecimal large = within(Cutoff.SIZE_MANY, many);
        BigDecimal number = BigDecimal.valueOf(figure);
        Circumstance one = number.compareTo(moderate) < 0
                ? Circumstance.SIZE_FEW
                : number.compareTo(large) < 0 ? Circumstance.SIZE_MODERATE : Circumstance.SIZE_MANY;
        Situation read = Cutoffs.STANDARD.read(with(Range.exactly(number)));
        assertThat(read.of(Contingency.SIZE).contains(one)).isTrue();
        assertThat(read.of(Contingency.SIZE)).hasSizeLessThanOrEqualTo(2);
    }

    private static BigDecimal within(Cutoff cutoff, int percent) {
        Range span = cutoff.standard();
        return span.least().add(span.most().subtract(span.least()).multiply(BigDecimal.valueOf(percent, 2)));
    }

    private static Range share(int least, int most) {
        return new Range(BigDecimal.valueOf(least, 2), BigDecimal.valueOf(most, 2));
    }

    private static Figures with(Range size) {
        return new Figures(
                Range.ANY_SHARE,
                Range.ANY_SHARE,
                size,
                Range.ANY_SHARE,
                Range.of(0, 5),
                Optional.empty(),
                Optional.empty());
    }

    private static Figures figures(Range share) {
        BigDecimal forty = new BigDecimal(40);
        BigDecimal five = new BigDecimal(5);
        return new Figures(
                share,
                share,
                new Range(share.least().multiply(forty), share.most().multiply(forty)),
                share,
                new Range(share.least().multiply(five), share.most().multiply(five)),
                Optional.empty(),
                Optional.empty());
    }
}
