package org.concerted.coordination.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void theLastPeriodThatSeveralReadIsPutTogether() {
        Together.Several several = of(
                        reading("a", 2024, 10),
                        reading("b", 2024, 20),
                        reading("a", 2025, 40),
                        reading("b", 2025, 60),
                        reading("a", 2026, 99))
                .orElseThrow();
        assertThat(several.period()).isEqualTo(year(2025));
        assertThat(((Aggregation.Total) several.result()).value()).isEqualByComparingTo("100");
        assertThat(several.unit()).contains(Text.of("personnes", "people"));
        assertThat(several.people()).isTrue();
    }

    @Test
    void whatDiffersIsNamed() {
        Aggregation refused = of(
                        reading("a", 2025, 1).definitionVersion("1"),
                        reading("b", 2025, 2).definitionVersion("2"))
                .orElseThrow()
                .result();
        assertThat(((Aggregation.Refused) refused).reasons())
                .extracting(Aggregation.Reason::obstacle, Aggregation.Reason::known)
                .containsExactly(tuple(Aggregation.Obstacle.DEFINITION, true));
    }

    @Test
    void thereIsNothingToPutTogetherWhereOneReporterReadsAlone() {
        assertThat(of(reading("a", 2024, 1), reading("b", 2025, 2))).isEmpty();
        assertThat(of(reading("a", 2025, 1), reading("a", 2025, 2).id(Id.of("again"))))
                .isEmpty();
        assertThat(of(reading("a", 2025, 1), reading("b", 2025, 2).reporter(Optional.empty())))
                .isEmpty();
        assertThat(of(reading("a", 2025, 1), reading("b", 2025, 2).nature(ReadingNature.FORECAST)))
                .isEmpty();
        assertThat(of(
                        reading("a", 2025, 1),
                        reading("b", 2025, 2).dimension(Text.same("sex")).group(Text.same("women"))))
                .isEmpty();
        assertThat(of(reading("a", 2025, 1), reading("b", 2027, 2))).isEmpty();
    }

    private static Optional<Together.Several> of(Reading.Builder... readings) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("m").name(Text.same("M"));
        for (String id : new String[] {"a", "b"}) {
            builder.addActor(Actor.builder().id(Id.of(id)).name(Text.same(id)).build());
        }
        builder.addIndicator(Indicator.builder()
                .id(Id.of("i"))
                .name(Text.same("I"))
                .quantity(Quantity.COUNT)
                .unit(Text.of("personnes", "people"))
                .build());
        for (Reading.Builder reading : readings) {
            builder.addReading(reading.build());
        }
        return Optional.ofNullable(Assessor.with(Asked.only("measurement.groups-beyond-whole"))
                .assess(builder.build(), LocalDate.of(2027, 1, 15))
                .measure(Together.MEASURE)
                .indicators()
                .get(Id.<Indicator>of("i")));
    }

    private static Reading.Builder reading(String actor, int year, long value) {
        return Reading.builder()
                .id(Id.of(actor + year))
                .indicator(Id.of("i"))
                .value(BigDecimal.valueOf(value))
                .period(year(year))
                .reporter(Id.of(actor))
                .addCovers(Id.of(actor));
    }

    private static Span year(int year) {
        return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
