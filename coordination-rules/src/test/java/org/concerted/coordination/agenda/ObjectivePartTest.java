package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class ObjectivePartTest {
    private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

    @Test
    void aWishSaysNone() {
        assertThat(of(objective())).isEmpty();
    }

    @Test
    void theObjectiveSaysSomeOfThem() {
        assertThat(of(objective()
                        .population(Text.same("Families"))
                        .territory(Text.same("District"))
                        .target(Text.same("Half"))
                        .horizon(DAY)))
                .containsExactly(
                        ObjectivePart.POPULATION, ObjectivePart.TERRITORY, ObjectivePart.TARGET, ObjectivePart.HORIZON);
    }

    @Test
    void itsIndicatorsSayTheOthers() {
        assertThat(of(objective(), indicator())).containsExactly(ObjectivePart.INDICATOR);
        assertThat(of(objective(), indicator().direction(Direction.RISING))).contains(ObjectivePart.DIRECTION);
        assertThat(of(objective(), indicator().target(BigDecimal.TEN))).contains(ObjectivePart.TARGET);
        assertThat(of(objective(), indicator().targetDate(DAY))).contains(ObjectivePart.HORIZON);
        assertThat(of(objective(), indicator().population(Text.same("P")))).contains(ObjectivePart.POPULATION);
        assertThat(of(objective(), indicator().territory(Text.same("T")))).contains(ObjectivePart.TERRITORY);
        assertThat(of(objective(), indicator().baseline(BigDecimal.ONE))).contains(ObjectivePart.BASELINE);
    }

    @Test
    void aReadingIsAStart() {
        Initiative.Builder read = initiative(objective(), indicator())
                .addReadings(Reading.builder()
                        .indicator(Id.of("i"))
                        .period(Span.of(DAY, DAY))
                        .value(BigDecimal.ONE)
                        .build());
        assertThat(of(read)).contains(ObjectivePart.BASELINE);
        Initiative.Builder another = initiative(objective(), indicator())
                .addIndicators(
                        Indicator.builder().id(Id.of("j")).name(Text.same("J")).build())
                .addReadings(Reading.builder()
                        .indicator(Id.of("j"))
                        .period(Span.of(DAY, DAY))
                        .value(BigDecimal.ONE)
                        .build());
        assertThat(of(another)).containsExactly(ObjectivePart.INDICATOR);
    }

    @Test
    void eachHasAName() {
        for (ObjectivePart part : ObjectivePart.values()) {
            for (Language language : Language.values()) {
                assertThat(part.text().in(language)).isNotBlank();
            }
        }
    }

    private static Iterable<ObjectivePart> of(Objective.Builder objective, Indicator.Builder... indicators) {
        return of(initiative(objective, indicators));
    }

    private static Iterable<ObjectivePart> of(Initiative.Builder initiative) {
        Initiative built = initiative.build();
        return ObjectivePart.of(built, built.objectives().get(0));
    }

    private static Initiative.Builder initiative(Objective.Builder objective, Indicator.Builder... indicators) {
        Initiative.Builder initiative =
                Initiative.builder().id("x").name(Text.same("X")).addObjectives(objective.build());
        for (Indicator.Builder indicator : indicators) {
            initiative.addIndicators(indicator.build());
        }
        return initiative;
    }

    private static Objective.Builder objective() {
        return Objective.builder().id(Id.of("o")).name(Text.same("O"));
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder().id(Id.of("i")).name(Text.same("I")).addObjectives(Id.of("o"));
    }
}
