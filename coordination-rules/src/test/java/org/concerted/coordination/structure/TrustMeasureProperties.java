package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.coordination.Asked;
import org.concerted.coordination.Packs;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.junit.jupiter.api.Test;

/** Trust in a survey where each rates each other once, beside loops over the matrix of ratings. */
class TrustMeasureProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Property
    void whereAllAnsweredItIsTheShareAndTheCentralisation(
            @ForAll @IntRange(min = 2, max = 7) int n, @ForAll Random random) {
        int[][] matrix = matrix(n, random);
        Figures figures = read(initiative(n).addSurveys(survey("s", n, DAY)), "s", matrix, all(n));
        assertThat(figures.trust()).isEqualTo(Range.exactly(share(high(matrix), n * (n - 1))));
        assertThat(figures.trustCentralisation())
                .isEqualTo(Range.exactly(share(centralisation(matrix), (n - 1) * (n - 1))));
        assertThat(figures.respondents()).contains(n);
        assertThat(figures.invited()).contains(n);
    }

    @Property
    void whatTheSilentWouldHaveSaidLiesBetweenTheBounds(
            @ForAll @IntRange(min = 2, max = 7) int n, @ForAll Random random) {
        int[][] matrix = matrix(n, random);
        BitSet answered = all(n);
        answered.clear(1 + random.nextInt(n - 1), n);
        Figures figures = read(initiative(n).addSurveys(survey("s", n, DAY)), "s", matrix, answered);
        Range worst = figures.trust();
        for (int i = answered.cardinality(); i < n; i++) {
            Arrays.fill(matrix[i], 1);
        }
        assertThat(worst.least()).isEqualByComparingTo(share(high(matrix), n * (n - 1)));
        for (int i = answered.cardinality(); i < n; i++) {
            Arrays.fill(matrix[i], 4);
        }
        assertThat(worst.most().subtract(share(high(matrix), n * (n - 1))).abs())
                .isLessThan(new BigDecimal("1E-9"));
        assertThat(figures.trustCentralisation()).isEqualTo(Range.ANY_SHARE);
    }

    @Property
    void aPoolOfAllDimensionsSaysTheSameDensity(@ForAll @IntRange(min = 2, max = 7) int n, @ForAll Random random) {
        int[][] matrix = matrix(n, random);
        Figures one = read(initiative(n).addSurveys(survey("s", n, DAY)), "s", matrix, all(n));
        Distribution.Builder pool = Distribution.builder()
                .survey(Id.of("s"))
                .item("mission-congruence")
                .respondents(n)
                .invited(n);
        ImmutableSortedMap.Builder<BigDecimal, Integer> counts = ImmutableSortedMap.naturalOrder();
        for (int value = 1; value <= 4; value++) {
            int count = count(matrix, value);
            if (count > 0) {
                counts.put(BigDecimal.valueOf(value), count);
            }
        }
        pool.counts(counts.build());
        Figures pooled = read(initiative(n).addSurveys(survey("s", 0, DAY)).addDistributions(pool.build()));
        assertThat(pooled.trust()).isEqualTo(one.trust());
        assertThat(pooled.trustCentralisation()).isEqualTo(Range.ANY_SHARE);
        assertThat(pooled.respondents()).contains(n);
    }

    @Property
    void theLastSurveyCountsAndWithoutDatesAnyMay(@ForAll @IntRange(min = 2, max = 6) int n, @ForAll Random random) {
        int[][] before = matrix(n, random);
        int[][] last = matrix(n, random);
        Initiative.Builder dated =
                initiative(n).addSurveys(survey("a-last", n, DAY)).addSurveys(survey("before", n, DAY.minusYears(1)));
        ratings(dated, "before", before, all(n));
        assertThat(read(dated, "a-last", last, all(n)).trust())
                .isEqualTo(Range.exactly(share(high(last), n * (n - 1))));
        Initiative.Builder undated = initiative(n)
                .addSurveys(survey("a-last", n, DAY))
                .addSurveys(Survey.builder()
                        .from(survey("before", n, DAY))
                        .period(Optional.empty())
                        .build());
        ratings(undated, "before", before, all(n));
        BigDecimal one = share(high(before), n * (n - 1));
        BigDecimal other = share(high(last), n * (n - 1));
        assertThat(read(undated, "a-last", last, all(n)).trust()).isEqualTo(new Range(one.min(other), one.max(other)));
    }

    @Test
    void whatDoesNotAskOfTrustOrIsOfOneselfDoesNotCount() {
        Initiative.Builder asked = initiative(2).addSurveys(survey("s", 2, DAY));
        asked.addRatings(rating("s", 0, 1, 4).build(), rating("s", 1, 0, 1).build());
        Figures before = read(asked);
        assertThat(before.trust()).isEqualTo(Range.exactly(new BigDecimal("0.5")));
        asked.addRatings(
                rating("s", 0, 0, 4).build(),
                rating("s", 1, 0, 4).dimension(PartnerDimension.POWER).build());
        asked.addDistributions(
                Distribution.builder()
                        .survey(Id.of("s"))
                        .item("openness")
                        .group(RespondentGroup.values()[0])
                        .counts(ImmutableSortedMap.of(BigDecimal.valueOf(4), 9))
                        .respondents(9)
                        .build(),
                Distribution.builder()
                        .survey(Id.of("s"))
                        .item("openness")
                        .rated(Id.of("m0"))
                        .counts(ImmutableSortedMap.of(BigDecimal.valueOf(4), 9))
                        .respondents(9)
                        .build());
        assertThat(read(asked)).isEqualTo(before);
    }

    @Test
    void moreAnswersThanInvitationsLeaveItOpen() {
        Initiative.Builder asked = initiative(3).addSurveys(survey("s", 1, DAY));
        asked.addRatings(rating("s", 0, 1, 4).build(), rating("s", 1, 0, 4).build());
        Figures figures = read(asked);
        assertThat(figures.trust()).isEqualTo(Range.ANY_SHARE);
        assertThat(figures.respondents()).contains(2);
        assertThat(figures.invited()).contains(1);
    }

    private static int high(int[][] matrix) {
        return count(matrix, 3) + count(matrix, 4);
    }

    private static int count(int[][] matrix, int value) {
        int count = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                count += i != j && matrix[i][j] == value ? 1 : 0;
            }
        }
        return count;
    }

    private static int centralisation(int[][] matrix) {
        int n = matrix.length;
        int[] received = new int[n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                received[j] += i != j && matrix[i][j] >= 3 ? 1 : 0;
            }
        }
        int most = Arrays.stream(received).max().orElseThrow();
        return Arrays.stream(received).map(each -> most - each).sum();
    }

    private static BigDecimal share(int part, int whole) {
        return Numbers.quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static int[][] matrix(int n, Random random) {
        int[][] matrix = new int[n][n];
        for (int[] row : matrix) {
            Arrays.setAll(row, j -> 1 + random.nextInt(4));
        }
        return matrix;
    }

    private static BitSet all(int n) {
        BitSet all = new BitSet();
        all.set(0, n);
        return all;
    }

    private static Figures read(Initiative.Builder initiative, String survey, int[][] matrix, BitSet answered) {
        ratings(initiative, survey, matrix, answered);
        return read(initiative);
    }

    private static void ratings(Initiative.Builder initiative, String survey, int[][] matrix, BitSet answered) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                if (i != j && answered.get(i)) {
                    initiative.addRatings(rating(survey, i, j, matrix[i][j]).build());
                }
            }
        }
    }

    private static Rating.Builder rating(String survey, int rater, int rated, int value) {
        return Rating.builder()
                .rater(Id.of("m" + rater))
                .rated(Id.of("m" + rated))
                .dimension(PartnerDimension.RELIABILITY)
                .value(value)
                .survey(Id.of(survey));
    }

    private static Survey survey(String id, int invited, LocalDate day) {
        Survey.Builder survey =
                Survey.builder().id(Id.of(id)).name(Text.same(id)).period(Span.of(day, day));
        for (int i = 0; i < invited; i++) {
            survey.addInvited(Id.of("m" + i));
        }
        return survey.build();
    }

    private static Initiative.Builder initiative(int members) {
        Initiative.Builder initiative = Initiative.builder().id("x").name(Text.same("X"));
        for (int i = 0; i < members; i++) {
            initiative.addActors(Actor.builder()
                    .id(Id.of("m" + i))
                    .name(Text.same("m" + i))
                    .addRoles(ActorRole.MEMBER)
                    .build());
        }
        return initiative;
    }

    private static Figures read(Initiative.Builder initiative) {
        return Assessor.with(Packs.of(StructureRules.all()))
                .assess(initiative.build(), Asked.TODAY)
                .measure(Figures.MEASURE);
    }
}
