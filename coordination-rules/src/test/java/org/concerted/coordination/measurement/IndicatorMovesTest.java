package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class IndicatorMovesTest {
    private static final String RULE = "measurement.indicator-moves-away";

    /** Infant deaths per 1,000 in Hamilton County: 9.2 in 2012, 5.5 in 2023. */
    @Test
    void theWishedWayIsUpheld() {
        Initiative falling = of(Direction.FALLING, reading(2012, "9.2"), reading(2023, "5.5"));
        ask(falling).isUpheld().sees("now", "5.5", "").sees("before", "9.2", "");
        ask(of(Direction.RISING, reading(2012, "5.5"), reading(2023, "9.2"))).isUpheld();
    }

    @Test
    void theOtherWayIsAQuestion() {
        Initiative rising = of(Direction.FALLING, reading(2012, "5.5"), reading(2023, "9.2"));
        ask(rising).isBreached();
        assertThat(Asked.readPlainly(RULE, rising, Language.FR))
                .isEqualTo(
                        "Indicateur « Décès » : 9,2 pour mille (période terminée le 31 décembre 2023). Première mesure "
                                + "comparable : 5,5 (2012). Sens souhaité : en baisse.");
        assertThat(Asked.readPlainly(RULE, rising, Language.EN))
                .isEqualTo(
                        "Indicator \"Deaths\": 9.2 per thousand (period ended December 31, 2023). First comparable reading: "
                                + "5.5 (2012). Wished: falling.");
    }

    @Test
    void standingStillIsNotMovingAway() {
        ask(of(Direction.FALLING, reading(2012, "5.5"), reading(2023, "5.50"))).isUpheld();
        ask(of(Direction.FALLING, reading(2012, "5.5"), reading(2023, "5.51"))).isBreached();
    }

    @Test
    void aBoundSettlesNothing() {
        Reading.Builder more = reading(2012, "5.5").precision(Precision.MORE_THAN);
        ask(of(Direction.FALLING, more, reading(2023, "9.2"))).isUndetermined("reading.value");
    }

    @Test
    void withoutAWishedWayTheMovementIsOnlyTold() {
        Initiative unsaid = Initiative.builder()
                .from(of(Direction.FALLING, reading(2012, "5.5"), reading(2023, "9.2")))
                .indicators(java.util.List.of(
                        Indicator.builder().id(Id.of("i")).name(Text.same("I")).build()))
                .build();
        ask(unsaid).isUndetermined("indicator.direction").sees("now", "9.2", "");
    }

    @Test
    void readingsMadeOtherwiseAreLeftOut() {
        ask(of(
                        Direction.FALLING,
                        reading(2012, "5.5").definitionVersion("1"),
                        reading(2023, "9.2").definitionVersion("2")))
                .isUndetermined("reading.earlier")
                .doesNotSee("before");
        ask(of(Direction.FALLING, reading(2012, "5.5").definitionVersion("1"), reading(2023, "9.2")))
                .isUndetermined("reading.definitionVersion");
    }

    /** Strive's share of indicators on the rise: 34 of 53, 40 of 53, then 81 % of 34; births drift and do not jump. */
    @Test
    void anotherBaseIsAnotherSeries() {
        Reading.Builder first = reading(2010, "64").denominator(BigDecimal.valueOf(53));
        Reading.Builder second = reading(2011, "75").denominator(BigDecimal.valueOf(53));
        ask(of(Direction.RISING, first, second)).isUpheld().sees("before", "64", "");
        ask(of(Direction.RISING, first, second, reading(2012, "81").denominator(BigDecimal.valueOf(34))))
                .isUndetermined("reading.earlier")
                .doesNotSee("before");
        Reading.Builder[] births = new Reading.Builder[9];
        for (int i = 0; i < births.length; i++) {
            births[i] = reading(2010 + i, String.valueOf(9 - i)).denominator(BigDecimal.valueOf(1000 + 150L * i));
        }
        ask(of(Direction.FALLING, births)).isUpheld().sees("before", "9", "");
    }

    @Test
    void aCapitalOrASpaceIsNotAnotherMethod() {
        ask(of(
                        Direction.FALLING,
                        reading(2012, "9").method(Text.french("sondage  postal")),
                        reading(2023, "5").method(Text.french("Sondage postal "))))
                .isUpheld();
        ask(of(
                        Direction.FALLING,
                        reading(2012, "9").method(Text.english("survey")),
                        reading(2023, "5").method(Text.english("register"))))
                .isUndetermined("reading.earlier");
    }

    /** Calgary, people served: 880, restated under another definition, printed again without a word; then 792. */
    @Test
    void aReadingThatNamesNoDefinitionMayHaveAnyOfSeveral() {
        Reading.Builder restated = reading(2013, "3043").definitionVersion("2");
        ask(of(Direction.RISING, reading(2012, "880"), restated, reading(2023, "792")))
                .isUndetermined("reading.definitionVersion")
                .sees("before", "880", "");
        ask(versioned("2", reading(2012, "880").definitionVersion("1"), reading(2014, "900"), reading(2023, "792")))
                .isUndetermined("reading.definitionVersion");
        ask(versioned("2", reading(2012, "880"), restated, reading(2023, "792")))
                .isBreached();
    }

    private static Initiative versioned(String own, Reading.Builder... readings) {
        Initiative initiative = of(Direction.RISING, readings);
        return Initiative.builder()
                .from(initiative)
                .indicators(java.util.List.of(Indicator.builder()
                        .from(initiative.indicators().iterator().next())
                        .definitionVersion(own)
                        .build()))
                .build();
    }

    @Test
    void withoutAnyReadingTheQuestionDoesNotArise() {
        ask(of(Direction.FALLING)).isNotApplicable();
    }

    @Test
    void readingsInBetweenAreToldWhereTheyCompare() {
        Initiative path = of(
                Direction.RISING,
                reading(2012, "9.2"),
                reading(2017, "9.0"),
                reading(2018, "8.6").territory(Text.same("Elsewhere")),
                reading(2023, "5.5"));
        assertThat(Asked.readPlainly(RULE, path, Language.EN))
                .isEqualTo(
                        "Indicator \"Deaths\": 5.5 per thousand (period ended December 31, 2023). First comparable reading: "
                                + "9.2 (2012). In between: 9.0 (2017). Wished: rising.");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new IndicatorMoves()).on(initiative, Asked.TODAY).subject("indicator:i");
    }

    private static Initiative of(Direction direction, Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addIndicator(Indicator.builder()
                        .id(Id.of("i"))
                        .name(Text.of("Décès", "Deaths"))
                        .unit(Text.of("pour mille", "per thousand"))
                        .direction(direction)
                        .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return builder.build();
    }

    private static Reading.Builder reading(int year, String value) {
        return Reading.builder()
                .id(Id.of("r" + year))
                .indicator(Id.of("i"))
                .value(new BigDecimal(value))
                .period(Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
