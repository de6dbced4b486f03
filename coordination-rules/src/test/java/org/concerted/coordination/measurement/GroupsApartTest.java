package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class GroupsApartTest {
    /** Hamilton County: more than 3 times in 2018, 2.5 times in 2023. */
    @Test
    void theRatioThatIsLeftIsAQuestion() {
        Initiative cradle = of(ratio(2018, "3").precision(Precision.MORE_THAN), ratio(2023, "2.5"));
        ask(cradle).isBreached().offers(0);
        assertThat(Asked.readPlainly("measurement.groups-apart", cradle, Language.FR))
                .isEqualTo(
                        "Indicateur « Écart » : 2,5 fois (période terminée le 31 décembre 2023). Mesures précédentes : plus de "
                                + "3 (2018).");
        assertThat(Asked.readPlainly("measurement.groups-apart", cradle, Language.EN))
                .isEqualTo(
                        "Indicator \"Gap\": 2.5 times (period ended December 31, 2023). Earlier readings: more than 3 (2018).");
    }

    @Test
    void fourFifthsIsTheBoundaryOnEitherSide() {
        ask(of(ratio(2023, "1.25"))).isBreached();
        ask(of(ratio(2023, "1.24"))).isUpheld();
        ask(of(ratio(2023, "0.80"))).isBreached();
        ask(of(ratio(2023, "0.81"))).isUpheld();
    }

    @Test
    void aBoundSettlesItOnlyOnItsOwnSide() {
        Initiative more = of(ratio(2023, "2").precision(Precision.MORE_THAN));
        ask(more).isBreached();
        assertThat(Asked.readPlainly("measurement.groups-apart", more, Language.EN))
                .isEqualTo("Indicator \"Gap\": more than 2 times (period ended December 31, 2023).");
        ask(of(ratio(2023, "2").precision(Precision.LESS_THAN))).isUndetermined("reading.value");
        ask(of(ratio(2023, "0.5").precision(Precision.AT_MOST))).isBreached();
        ask(of(ratio(2023, "1").precision(Precision.AT_LEAST))).isUndetermined("reading.value");
    }

    @Test
    void earlierReadingsAreShownWhereTheyCompare() {
        Initiative other = of(ratio(2018, "3").territory(Text.same("A")), ratio(2019, "4"), ratio(2023, "2.5"));
        assertThat(Asked.readPlainly("measurement.groups-apart", other, Language.EN))
                .endsWith("Earlier readings: 4 (2019).");
    }

    @Test
    void otherNumbersAreNoRatios() {
        ask(as(of(ratio(2023, "2.5")), Optional.of(Quantity.RATE))).isNotApplicable();
        ask(as(of(ratio(2023, "2.5")), Optional.empty())).isUndetermined("indicator.quantity");
    }

    @Test
    void withoutAReadingItIsNotKnown() {
        ask(of()).isUndetermined("reading.list");
        ask(Initiative.builder().from(of()).complete(Reading.TYPE).build()).isNotApplicable();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(GroupsApart.STANDARD).on(initiative, Asked.TODAY).subject("indicator:i");
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
                        .name(Text.of("Écart", "Gap"))
                        .quantity(Quantity.RATIO)
                        .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return builder.build();
    }

    private static Reading.Builder ratio(int year, String value) {
        return Reading.builder()
                .id(Id.of("r" + year))
                .indicator(Id.of("i"))
                .value(new BigDecimal(value))
                .period(Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
