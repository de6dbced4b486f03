package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.concerted.core.model.ReadingScale;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.concerted.testkit.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

class TargetDayPastTest {
    private static final LocalDate DAY = Asked.TODAY;
    private static final LocalDate BY = DAY.minusDays(1);

    @Test
    void aTargetThatIsNotReachedAfterItsDayIsAskedAbout() {
        past(indicator(), reading(BY, "51")).isBreached();
        past(indicator(), reading(DAY, "51")).isBreached();
        past(indicator().direction(Direction.FALLING).target(BigDecimal.ZERO), reading(BY, "1"))
                .isBreached();
        past(
                        indicator()
                                .targetScale(ReadingScale.CHANGE)
                                .target(BigDecimal.TEN)
                                .baseline(new BigDecimal("50")),
                        reading(BY, "59"))
                .isBreached();
    }

    @Test
    void itIsSaidInBothLanguages() {
        Initiative initiative = of(indicator(), reading(BY, "51")).build();
        assertThat(Asked.readPlainly("agenda.target-day-past", initiative, Language.FR))
                .isEqualTo("Indicateur « I » : 51 (le 29 juin 2026). La cible était de 90, pour le 29 juin 2026.");
        assertThat(Asked.readPlainly("agenda.target-day-past", initiative, Language.EN))
                .isEqualTo("Indicator \"I\": 51 (on June 29, 2026). The target was 90, by June 29, 2026.");
    }

    @Test
    void onTheDayItselfThereIsStillTime() {
        past(indicator().targetDate(DAY), reading(DAY, "51")).isNotApplicable();
    }

    @Test
    void reachedIsReachedHoweverLate() {
        past(indicator(), reading(BY, "90")).isUpheld();
        past(indicator(), reading(BY.minusYears(3), "95")).isUpheld();
        past(indicator(), reading(DAY, "91")).isUpheld();
        past(indicator(), reading(BY, "80"), reading(DAY, "91")).isUpheld();
    }

    /** Calgary's last count, of 2014, does not tell how things stood in January 2018. */
    @Test
    void aReadingOfBeforeDoesNotTell() {
        past(indicator(), reading(BY.minusDays(1), "51")).isUndetermined("reading.list");
        past(indicator()).isUndetermined("reading.list");
    }

    @Test
    void aBoundMayLeaveItOpen() {
        past(indicator(), reading(BY, "51").precision(Precision.AT_LEAST)).isUndetermined("reading.value");
        past(indicator(), reading(BY, "51").precision(Precision.AT_MOST)).isBreached();
        past(indicator(), reading(BY, "95").precision(Precision.AT_MOST)).isUndetermined("reading.value");
        past(indicator(), reading(BY, "95").precision(Precision.MORE_THAN)).isUpheld();
        past(indicator(), reading(BY, "90").precision(Precision.ABOUT)).isUndetermined("reading.value");
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        Indicator.Builder bare = Indicator.builder().id(Id.of("i")).name(Text.same("I"));
        past(bare).isUndetermined("indicator.target");
        RuleVerifier.verify(new TargetDayPast())
                .on(of(bare).complete(Indicator.TYPE).build(), DAY)
                .subject("indicator:i")
                .isNotApplicable();
        past(bare.target(BigDecimal.TEN), reading(BY, "5")).isUndetermined("indicator.targetDate");
        past(bare.targetDate(BY), reading(BY, "5")).isUndetermined("indicator.direction");
        past(bare, reading(BY, "10")).isUpheld();
        past(indicator().targetScale(ReadingScale.CHANGE), reading(BY, "51")).isUndetermined("indicator.baseline");
        past(indicator(), reading(BY, "51").since(BY.minusYears(1))).isUndetermined("indicator.span");
    }

    private static Answer<Initiative> past(Indicator.Builder indicator, Reading.Builder... readings) {
        return RuleVerifier.verify(new TargetDayPast())
                .on(of(indicator, readings).build(), DAY)
                .subject("indicator:i");
    }

    private static Initiative.Builder of(Indicator.Builder indicator, Reading.Builder... readings) {
        Initiative.Builder initiative =
                Initiative.builder().id("x").name(Text.same("X")).addIndicators(indicator.build());
        for (Reading.Builder reading : readings) {
            initiative.addReadings(reading.build());
        }
        return initiative;
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder()
                .id(Id.of("i"))
                .name(Text.same("I"))
                .direction(Direction.RISING)
                .target(new BigDecimal("90"))
                .targetDate(BY);
    }

    private static Reading.Builder reading(LocalDate day, String value) {
        return Reading.builder()
                .id(Id.of("r" + day))
                .indicator(Id.of("i"))
                .period(Span.of(day, day))
                .value(new BigDecimal(value));
    }
}
