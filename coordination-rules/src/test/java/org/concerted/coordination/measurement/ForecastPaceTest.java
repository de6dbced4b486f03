package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ForecastPaceTest {
    /** Calgary 2010–2011: 341 and 369 in a quarter, 2,994 since January 2008. */
    @Test
    void aLongerPeriodMayTellSomethingElse() {
        Initiative calgary = of(
                forecast("1300").precision(Precision.MORE_THAN),
                reading("q1", "341", "2010-04-01", "2010-06-30"),
                reading("q2", "369", "2010-07-01", "2010-09-30"),
                reading("since", "2994", "2008-01-01", "2011-06-30").since(LocalDate.of(2008, 1, 1)));
        ask(calgary).isBreached().offers(0);
        assertThat(Asked.readPlainly("measurement.forecast-pace", calgary, Language.FR))
                .isEqualTo(
                        "Indicateur « Logées » : prévision de plus de 1 300, du 1er avril 2010 au 31 mars 2011. Comptes à un "
                                + "rythme moindre : 2 994 (2008-01-01 – 2011-06-30). À ce rythme ou plus : 341 (2010-04-01 – "
                                + "2010-06-30) et 369 (2010-07-01 – 2010-09-30).");
        assertThat(Asked.readPlainly("measurement.forecast-pace", calgary, Language.EN))
                .isEqualTo(
                        "Indicator \"Housed\": forecast of more than 1,300, from April 1, 2010 to March 31, 2011. Counts at a "
                                + "slower pace: 2,994 (2008-01-01 – 2011-06-30). At that pace or faster: 341 (2010-04-01 – "
                                + "2010-06-30) and 369 (2010-07-01 – 2010-09-30).");
    }

    /** 365 in a year is one a day. */
    @Test
    void thePaceItselfIsReached() {
        ask(of(forecast("365"), reading("q", "91", "2010-04-01", "2010-06-30"))).isUpheld();
        ask(of(forecast("365"), reading("q", "90", "2010-04-01", "2010-06-30"))).isBreached();
    }

    @Test
    void aBoundThatMayLieOnEitherSideIsLeftOut() {
        Reading.Builder few = reading("q", "90", "2010-04-01", "2010-06-30");
        ask(of(forecast("365"), few.precision(Precision.MORE_THAN))).isUndetermined("reading.list");
        ask(of(forecast("365"), few.precision(Precision.LESS_THAN))).isBreached();
        Reading.Builder many = reading("q", "91", "2010-04-01", "2010-06-30");
        ask(of(forecast("365"), many.precision(Precision.AT_LEAST))).isUpheld();
        ask(of(forecast("365"), many.precision(Precision.AT_MOST))).isUndetermined("reading.list");
    }

    @Test
    void aCountOnOneDayHasNoPace() {
        ask(of(forecast("365"), reading("d", "1", "2010-04-01", "2010-04-01"))).isUndetermined("reading.list");
    }

    @Test
    void theLastForecastIsTheOne() {
        Reading.Builder later =
                reading("later", "36500", "2010-04-01", "2012-03-31").nature(ReadingNature.FORECAST);
        ask(of(forecast("365"), later, reading("q", "91", "2010-04-01", "2010-06-30")))
                .isBreached()
                .sees("forecast", "36500", "");
    }

    @Test
    void withoutForecastTheQuestionDoesNotArise() {
        ask(of(reading("q", "91", "2010-04-01", "2010-06-30"))).isNotApplicable();
    }

    @Test
    void whatIsMeantToFallMayComeSlower() {
        Initiative slower = of(forecast("365"), reading("q", "90", "2010-04-01", "2010-06-30"));
        ask(meant(slower, Optional.of(Direction.FALLING))).isNotApplicable();
        ask(meant(slower, Optional.empty())).isUndetermined("indicator.direction");
    }

    @Test
    void aForecastOfAtMostAsksForNoPace() {
        ask(of(forecast("365").precision(Precision.AT_MOST), reading("q", "90", "2010-04-01", "2010-06-30")))
                .isNotApplicable();
    }

    @Test
    void moreThanItIsNotReachedByExactlyThat() {
        Reading.Builder year = reading("y", "365", "2010-04-01", "2011-03-31");
        ask(of(forecast("365").precision(Precision.MORE_THAN), year)).isUndetermined("reading.list");
        ask(of(forecast("365").precision(Precision.AT_LEAST), year)).isUpheld();
    }

    @Test
    void aForecastThatIsRestatedNoLongerCounts() {
        ask(of(
                        reading("z", "36500", "2010-04-01", "2011-03-31").nature(ReadingNature.FORECAST),
                        forecast("365").restates(Id.<Reading>of("z")),
                        reading("q", "91", "2010-04-01", "2010-06-30")))
                .isUpheld();
    }

    @Test
    void countsOfOthersAndOfOtherTimesAreLeftOut() {
        ask(of(forecast("365"), reading("q", "1", "2005-04-01", "2006-03-31"))).isUndetermined("reading.list");
        ask(of(
                        forecast("365").population(Text.same("All")),
                        reading("q", "1", "2010-04-01", "2010-06-30").population(Text.same("Youth"))))
                .isUndetermined("reading.list");
    }

    private static Initiative meant(Initiative initiative, Optional<Direction> direction) {
        return Initiative.builder()
                .from(initiative)
                .indicators(initiative.indicators().stream()
                        .map(i ->
                                Indicator.builder().from(i).direction(direction).build())
                        .toList())
                .build();
    }

    @Test
    void whatIsNoCountHasNoPace() {
        Initiative counted = of(forecast("365"), reading("q", "90", "2010-04-01", "2010-06-30"));
        ask(as(counted, Optional.of(Quantity.RATE))).isNotApplicable();
        ask(as(counted, Optional.empty())).isUndetermined("indicator.quantity");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new ForecastPace()).on(initiative, Asked.TODAY).subject("indicator:i");
    }

    private static Initiative as(Initiative initiative, Optional<Quantity> quantity) {
        return Initiative.builder()
                .from(initiative)
                .indicators(initiative.indicators().stream()
                        .map(i -> Indicator.builder().from(i).quantity(quantity).build())
                        .toList())
                .build();
    }

    private static Initiative of(Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addIndicator(Indicator.builder()
                        .id(Id.of("i"))
                        .name(Text.of("Logées", "Housed"))
                        .quantity(Quantity.COUNT)
                        .direction(Direction.RISING)
                        .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return builder.build();
    }

    private static Reading.Builder forecast(String value) {
        return reading("forecast", value, "2010-04-01", "2011-03-31").nature(ReadingNature.FORECAST);
    }

    private static Reading.Builder reading(String id, String value, String from, String to) {
        return Reading.builder()
                .id(Id.of(id))
                .indicator(Id.of("i"))
                .value(new BigDecimal(value))
                .period(Span.of(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
