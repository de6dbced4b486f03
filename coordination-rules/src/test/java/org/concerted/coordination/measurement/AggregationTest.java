package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.measurement.Aggregation.Obstacle;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

/** The traps that were published, and the fields of the comparability key one by one. */
class AggregationTest {
    private static final Span YEAR = Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void countsOfDifferentOrganisationsAddUp() {
        Aggregation.Total total = (Aggregation.Total) of(Quantity.COUNT, reading("a", 40), reading("b", 2));
        assertThat(total.value()).isEqualByComparingTo("42");
        assertThat(total.precision()).isEqualTo(Precision.EXACT);
        assertThat(total.covers()).containsExactly(Id.<Actor>of("a"), Id.<Actor>of("b"));
        assertThat(total.countedOnce()).isEmpty();
    }

    @Test
    void onePersonMayGoToTwoOrganisations() {
        assertThat(total(reading("a", 1).unduplicated(true), reading("b", 2).unduplicated(true))
                        .countedOnce())
                .isEmpty();
        assertThat(total(reading("a", 1).unduplicated(true)).countedOnce()).contains(true);
        assertThat(total(reading("a", 1)).countedOnce()).isEmpty();
        assertThat(total(reading("a", 1).unduplicated(true), reading("b", 2).unduplicated(false))
                        .countedOnce())
                .contains(false);
    }

    /** Calgary 2010–2011: 880 people served became 3,043 as four more organisations were counted. */
    @Test
    void aSeriesRestatedWithMoreOrganisationsIsNotAddedToItself() {
        Reading.Builder before = reading("a", 880).id(Id.of("before"));
        Reading.Builder after = reading("a", 3043).id(Id.of("after")).restates(Id.of("before"));
        after.addCovers(Id.of("neighbour-link"));
        assertThat(obstacles(of(Quantity.COUNT, before, after))).contains(Obstacle.COVERAGE, Obstacle.RESTATED);
    }

    /** Calgary: priority populations do not add up, because one person may be in several. */
    @Test
    void groupsThatPeopleMayShareDoNotAddUp() {
        Text by = Text.of("population prioritaire", "priority population");
        assertThat(obstacles(of(
                        Quantity.COUNT,
                        reading("a", 341).dimension(by).group(Text.of("jeunes", "youth")),
                        reading("b", 80).dimension(by).group(Text.of("anciens combattants", "veterans")))))
                .containsExactly(Obstacle.GROUP);
    }

    /** Strive 2011: 12 points since 2005 in one town, 4 against last year in another. */
    @Test
    void changesFromOtherStartingPointsDoNotAddUp() {
        Reading.Builder one = reading("newport", 12).scale(ReadingScale.CHANGE).since(LocalDate.of(2005, 1, 1));
        Reading.Builder other =
                reading("covington", 4).scale(ReadingScale.CHANGE).since(LocalDate.of(2010, 1, 1));
        assertThat(obstacles(of(Quantity.COUNT, one, other))).containsExactly(Obstacle.KIND, Obstacle.BASELINE);
    }

    /** Strive 2011: 40 of 53 measures improve, then 81 % of 34. */
    @Test
    void sharesOfOtherWholesAreOfAnotherDefinition() {
        Reading.Builder many = share("a", 40, 53).definitionVersion("53 measures");
        Reading.Builder few = share("b", 28, 34).definitionVersion("34 measures");
        assertThat(obstacles(of(Quantity.SHARE, many, few))).containsExactly(Obstacle.DEFINITION);
    }

    /** Cradle Cincinnati: 8.9 in 2013, and 8.96 over five years. */
    @Test
    void aYearAndFiveYearsAreNotPutTogether() {
        Reading.Builder five =
                share("b", 448, 50_000).period(Span.of(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31)));
        assertThat(obstacles(of(Quantity.RATE, share("a", 93, 10_449), five))).containsExactly(Obstacle.PERIOD);
    }

    @Test
    void twoYearsOfTheSameLengthAreTwoPeriods() {
        Reading.Builder next = reading("b", 2).period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(obstacles(of(Quantity.COUNT, reading("a", 1), next))).containsExactly(Obstacle.PERIOD);
    }

    @Test
    void sharesArePooledAndNeverAveraged() {
        assertThat(of(Quantity.SHARE, share("a", 1, 2), share("b", 1, 98)))
                .isEqualTo(new Aggregation.Pooled(
                        BigDecimal.valueOf(2),
                        BigDecimal.valueOf(100),
                        ImmutableSortedSet.copyOf(List.of(Id.<Actor>of("a"), Id.<Actor>of("b"))),
                        Optional.empty(),
                        ImmutableSet.of(
                                Obstacle.DEFINITION, Obstacle.POPULATION, Obstacle.TERRITORY, Obstacle.METHOD)));
        Aggregation bare = of(Quantity.SHARE, share("a", 1, 2), reading("b", 1));
        assertThat(obstacles(bare)).containsExactly(Obstacle.KIND);
        assertThat(((Aggregation.Refused) bare).reasons().get(0).known()).isFalse();
    }

    @Test
    void meansScoresRatiosAndNumbersOfUnknownKindDoNotAddUp() {
        for (Quantity quantity : List.of(Quantity.MEAN, Quantity.SCORE, Quantity.RATIO)) {
            assertThat(obstacles(of(quantity, reading("a", 1), reading("b", 2))))
                    .containsExactly(Obstacle.KIND);
        }
        Aggregation unknown = ofUnknownKind(reading("a", 1), reading("b", 2));
        assertThat(((Aggregation.Refused) unknown).reasons())
                .containsExactly(new Aggregation.Reason(Obstacle.QUANTITY, false, Id.of("a"), Id.of("a")));
    }

    @Test
    void amountsNeedTheirUnit() {
        assertThat(obstacles(of(Quantity.AMOUNT, reading("a", 1), reading("b", 2))))
                .containsExactly(Obstacle.UNIT);
        Reading.Builder dollars = reading("a", 1).unit(Text.same("CAD"));
        Reading.Builder more = reading("b", 2).unit(Text.same("CAD"));
        assertThat(((Aggregation.Total) of(Quantity.AMOUNT, dollars, more)).value())
                .isEqualByComparingTo("3");
        assertThat(obstacles(of(Quantity.AMOUNT, dollars, reading("b", 2).unit(Text.same("EUR")))))
                .containsExactly(Obstacle.UNIT);
    }

    @Test
    void eachFieldThatDiffersIsNamed() {
        Reading.Builder one = reading("a", 1);
        assertThat(obstacles(of(
                        Quantity.COUNT,
                        one.population(Text.same("P")),
                        reading("b", 1).population(Text.same("Q")))))
                .containsExactly(Obstacle.POPULATION);
        assertThat(obstacles(of(
                        Quantity.COUNT,
                        reading("a", 1).territory(Text.same("P")),
                        reading("b", 1).territory(Text.same("Q")))))
                .containsExactly(Obstacle.TERRITORY);
        assertThat(obstacles(of(
                        Quantity.COUNT,
                        reading("a", 1).method(Text.same("P")),
                        reading("b", 1).method(Text.same("Q")))))
                .containsExactly(Obstacle.METHOD);
        assertThat(obstacles(of(Quantity.COUNT, reading("a", 1), reading("b", 1).nature(ReadingNature.ESTIMATED))))
                .containsExactly(Obstacle.NATURE);
        assertThat(obstacles(of(Quantity.COUNT, reading("a", 1), reading("b", 1).quantity(Quantity.RATE))))
                .containsExactly(Obstacle.QUANTITY, Obstacle.KIND);
    }

    @Test
    void whatIsNotKnownIsNotTakenForTheSame() {
        Aggregation nobody = of(Quantity.COUNT, reading("a", 1), reading("b", 1).covers(ImmutableList.of()));
        assertThat(((Aggregation.Refused) nobody).reasons())
                .containsExactly(new Aggregation.Reason(Obstacle.COVERAGE, false, Id.of("a"), Id.of("b")));
        Aggregation somewhere =
                of(Quantity.COUNT, reading("a", 1), reading("b", 1).territory(Text.same("Q")));
        assertThat(((Aggregation.Refused) somewhere).reasons())
                .containsExactly(new Aggregation.Reason(Obstacle.TERRITORY, false, Id.of("a"), Id.of("b")));
        Span open = Span.builder().end(LocalDate.of(2025, 12, 31)).build();
        assertThat(((Aggregation.Refused) of(
                                Quantity.COUNT, reading("a", 1), reading("b", 1).period(open)))
                        .reasons())
                .containsExactly(new Aggregation.Reason(Obstacle.PERIOD, false, Id.of("a"), Id.of("b")));
        Span other = Span.builder().end(LocalDate.of(2024, 12, 31)).build();
        assertThat(((Aggregation.Refused) of(
                                Quantity.COUNT, reading("a", 1), reading("b", 1).period(other)))
                        .reasons())
                .containsExactly(new Aggregation.Reason(Obstacle.PERIOD, true, Id.of("a"), Id.of("b")));
    }

    @Test
    void boundsAddUpThatGoTheSameWay() {
        assertThat(precision(Precision.EXACT, Precision.AT_LEAST)).contains(Precision.AT_LEAST);
        assertThat(precision(Precision.AT_LEAST, Precision.MORE_THAN)).contains(Precision.MORE_THAN);
        assertThat(precision(Precision.EXACT, Precision.AT_MOST)).contains(Precision.AT_MOST);
        assertThat(precision(Precision.LESS_THAN, Precision.AT_MOST)).contains(Precision.LESS_THAN);
        assertThat(precision(Precision.ABOUT, Precision.EXACT)).contains(Precision.ABOUT);
        assertThat(precision(Precision.ABOUT, Precision.ABOUT)).contains(Precision.ABOUT);
        assertThat(precision(Precision.ABOUT, Precision.AT_LEAST)).isEmpty();
        assertThat(precision(Precision.AT_MOST, Precision.AT_LEAST)).isEmpty();
    }

    @Test
    void whatNothingSaysIsToldWithTheResult() {
        assertThat(total(reading("a", 1), reading("b", 2)).unstated())
                .containsExactly(
                        Obstacle.DEFINITION, Obstacle.POPULATION, Obstacle.TERRITORY, Obstacle.UNIT, Obstacle.METHOD);
        assertThat(total(whole(reading("a", 1)), whole(reading("b", 2))).unstated())
                .isEmpty();
        assertThat(total(
                                whole(reading("a", 1)).method(Optional.empty()),
                                whole(reading("b", 2)).method(Optional.empty()))
                        .unstated())
                .containsExactly(Obstacle.METHOD);
        assertThat(total(reading("a", 1)).unstated()).isEmpty();
    }

    private static Reading.Builder whole(Reading.Builder reading) {
        Text said = Text.same("said");
        return reading.definitionVersion("1")
                .population(said)
                .territory(said)
                .unit(said)
                .method(said);
    }

    @Test
    void aPersonMayBeInASharePooledFromTwoThatDoNotSay() {
        Aggregation.Pooled twice = (Aggregation.Pooled) of(
                Quantity.SHARE,
                share("a", 1, 2).unduplicated(false),
                share("b", 1, 2).unduplicated(true));
        assertThat(twice.countedOnce()).contains(false);
        Aggregation.Pooled open = (Aggregation.Pooled) of(
                Quantity.SHARE,
                share("a", 1, 2).unduplicated(true),
                share("b", 1, 2).unduplicated(true));
        assertThat(open.countedOnce()).isEmpty();
    }

    @Test
    void nothingIsDividedByZeroOrLess() {
        for (Quantity quantity : List.of(Quantity.SHARE, Quantity.RATE)) {
            assertThat(obstacles(of(quantity, share("a", 1, 2), stated("b", "0", 0, 0))))
                    .containsExactly(Obstacle.DENOMINATOR);
            assertThat(obstacles(of(quantity, stated("b", "50", 1, -2)))).containsExactly(Obstacle.DENOMINATOR);
        }
    }

    @Test
    void aShareMayNotContradictItsOwnNumbers() {
        contradicts(stated("a", "120", 3, 10), true);
        contradicts(stated("a", "30", 3, 10), false);
        contradicts(stated("a", "0.3", 3, 10), false);
        contradicts(stated("a", "33", 1, 3), false);
        contradicts(stated("a", "0.4", 1, 3), false);
        contradicts(stated("a", "0.5", 1, 3), true);
        contradicts(stated("a", "32", 1, 3), true);
        contradicts(stated("a", "0.3", 3, 10).unit(Text.same("%")), true);
        contradicts(stated("a", "30", 3, 10).unit(Text.same("%")), false);
        contradicts(stated("a", "300", 3, 10).unit(Text.same("‰")), false);
        contradicts(stated("a", "120", 3, 10).precision(Precision.ABOUT), false);
    }

    private static void contradicts(Reading.Builder share, boolean expected) {
        Aggregation alone = of(Quantity.SHARE, share);
        if (expected) {
            assertThat(obstacles(alone)).containsExactly(Obstacle.VALUE);
        } else {
            assertThat(alone).isInstanceOf(Aggregation.Pooled.class);
        }
    }

    /** Deaths per thousand births, for one hundred thousand people or per year: a rate has any scale. */
    @Test
    void ofARateTheScaleIsNotTold() {
        assertThat(of(Quantity.RATE, stated("a", "9.2", 101, 10_978))).isInstanceOf(Aggregation.Pooled.class);
    }

    @Test
    void aCountSinceTheStartOfItsPeriodIsThatOfItsPeriod() {
        LocalDate start = YEAR.start().orElseThrow();
        assertThat(total(reading("a", 1).since(start), reading("b", 2)).value()).isEqualByComparingTo("3");
        assertThat(obstacles(of(Quantity.COUNT, reading("a", 1).since(start.minusYears(1)), reading("b", 2))))
                .containsExactly(Obstacle.BASELINE);
    }

    @Test
    void eachObstacleIsSaidInWordsThatNameNobody() {
        for (Obstacle obstacle : Obstacle.values()) {
            for (boolean known : new boolean[] {true, false}) {
                Text text = new Aggregation.Reason(obstacle, known, Id.of("one"), Id.of("other")).text();
                assertThat(text.french()).isPresent();
                assertThat(text.english()).isPresent();
            }
        }
        assertThat(new Aggregation.Reason(Obstacle.DEFINITION, true, Id.of("a"), Id.of("b")).text())
                .isEqualTo(Text.of("la définition diffère", "the definition differs"));
        assertThat(new Aggregation.Reason(Obstacle.METHOD, false, Id.of("a"), Id.of("b")).text())
                .isEqualTo(Text.of("on ne connaît pas la méthode de chacune", "the method of each is not known"));
    }

    @Test
    void onlyReadingsOfTheIndicatorArePutTogether() {
        Alike alike = alike(Optional.of(Quantity.COUNT));
        assertThatThrownBy(() -> Aggregation.of(alike, List.of())).isInstanceOf(IllegalArgumentException.class);
        Reading other = reading("a", 1).indicator(Id.of("j")).build();
        assertThatThrownBy(() -> Aggregation.of(alike, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    private static Optional<Precision> precision(Precision one, Precision other) {
        Aggregation both = of(
                Quantity.COUNT, reading("a", 1).precision(one), reading("b", 1).precision(other));
        if (both instanceof Aggregation.Total total) {
            return Optional.of(total.precision());
        }
        assertThat(obstacles(both)).containsExactly(Obstacle.PRECISION);
        return Optional.empty();
    }

    private static Aggregation.Total total(Reading.Builder... readings) {
        return (Aggregation.Total) of(Quantity.COUNT, readings);
    }

    private static List<Obstacle> obstacles(Aggregation aggregation) {
        return ((Aggregation.Refused) aggregation)
                .reasons().stream().map(Aggregation.Reason::obstacle).toList();
    }

    private static Alike alike(Optional<Quantity> quantity) {
        return new Alike(
                Indicator.builder()
                        .id(Id.of("i"))
                        .name(Text.same("I"))
                        .quantity(quantity)
                        .build(),
                true);
    }

    private static Aggregation of(Quantity quantity, Reading.Builder... readings) {
        return of(Optional.of(quantity), readings);
    }

    private static Aggregation ofUnknownKind(Reading.Builder... readings) {
        return of(Optional.empty(), readings);
    }

    private static Aggregation of(Optional<Quantity> quantity, Reading.Builder... readings) {
        return Aggregation.of(
                alike(quantity),
                java.util.Arrays.stream(readings).map(Reading.Builder::build).toList());
    }

    private static Reading.Builder reading(String actor, long value) {
        return Reading.builder()
                .id(Id.of(actor))
                .indicator(Id.of("i"))
                .value(BigDecimal.valueOf(value))
                .period(YEAR)
                .addCovers(Id.of(actor));
    }

    private static Reading.Builder share(String actor, long numerator, long denominator) {
        BigDecimal percent =
                BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return stated(actor, percent.toPlainString(), numerator, denominator);
    }

    private static Reading.Builder stated(String actor, String value, long numerator, long denominator) {
        return reading(actor, 0)
                .value(new BigDecimal(value))
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator));
    }
}
