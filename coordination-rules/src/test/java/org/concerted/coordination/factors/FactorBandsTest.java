package org.concerted.coordination.factors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.WilderFactor;
import org.junit.jupiter.api.Test;

class FactorBandsTest {
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())));

    /** The published bands leave 3.9 to 4.0 and 2.9 to 3.0 open: means are rounded first, halves up. */
    @Test
    void meansAreRoundedBeforeTheyArePlaced() {
        assertThat(band("3.95")).isEqualTo(FactorBand.Band.STRENGTH);
        assertThat(band("3.9499")).isEqualTo(FactorBand.Band.TO_DISCUSS);
        assertThat(band("2.95")).isEqualTo(FactorBand.Band.TO_DISCUSS);
        assertThat(band("2.9499")).isEqualTo(FactorBand.Band.TO_ATTEND_TO);
        assertThat(band("5")).isEqualTo(FactorBand.Band.STRENGTH);
        assertThat(band("1")).isEqualTo(FactorBand.Band.TO_ATTEND_TO);
    }

    @Test
    void neutralAnswersShowBesideTheMean() {
        FactorBand band = at(published(1, 5, 10), Audience.TABLE).factors().get(0);
        assertThat(band.factor()).isEqualTo(WilderFactor.PACE);
        assertThat(band.mean()).isEqualByComparingTo("3.2");
        assertThat(band.neutral()).isEqualByComparingTo("0.8");
        assertThat(band.answers()).isEqualTo(10);
        assertThat(band.respondents()).isEqualTo(10);
        assertThat(band.invited()).contains(12);
    }

    @Test
    void anotherScaleIsNotPlaced() {
        assertThat(at(published(1, 4, 10), Audience.TABLE).factors()).isEmpty();
        assertThat(at(published(0, 5, 10), Audience.TABLE).factors()).isEmpty();
    }

    @Test
    void fewerThanTheThresholdDoNotShow() {
        assertThat(at(published(1, 5, 4), Audience.KEEPER).factors()).isEmpty();
    }

    @Test
    void answersArePooledAlikeForTheKeeperAndTheTable() {
        Initiative answered = answered();
        FactorBands table = at(answered, Audience.TABLE);
        assertThat(table.factors())
                .extracting(FactorBand::factor)
                .containsExactly(WilderFactor.PACE, WilderFactor.SHARED_VISION);
        assertThat(table.factors().get(0).mean()).isEqualByComparingTo("3");
        assertThat(table.factors().get(0).neutral()).isEqualByComparingTo("1");
        assertThat(at(answered, Audience.KEEPER)).isEqualTo(table);
        assertThat(at(answered, Audience.actor("a0"))).isEqualTo(table);
    }

    private static FactorBand.Band band(String mean) {
        return new FactorBand(
                        Id.of("s"),
                        WilderFactor.PACE,
                        new BigDecimal(mean),
                        BigDecimal.ZERO,
                        1,
                        1,
                        java.util.Optional.empty())
                .band();
    }

    private static FactorBands at(Initiative initiative, Audience audience) {
        return FactorBands.of(ASSESSOR.view(initiative, Asked.TODAY, audience));
    }

    private static Initiative published(int low, int high, int respondents) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addSurveys(Survey.builder().id(Id.of("s")).name(Text.same("S")).build())
                .addDistributions(Distribution.builder()
                        .survey(Id.of("s"))
                        .item("pace")
                        .counts(ImmutableSortedMap.of(new BigDecimal(3), 8, new BigDecimal(4), 2))
                        .respondents(respondents)
                        .invited(12)
                        .low(low)
                        .high(high)
                        .build())
                .build();
    }

    private static Initiative answered() {
        Initiative.Builder builder = Initiative.builder().id("x").name(Text.same("X"));
        Survey.Builder survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("S"))
                .low(1)
                .high(5)
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        for (int i = 0; i < 5; i++) {
            Id<Actor> id = Id.of("a" + i);
            builder.addActors(Actor.builder().id(id).name(Text.same("A")).build());
            survey.addInvited(id);
            builder.addSurveyAnswers(answer(id, "pace", 3), answer(id, "shared-vision", 4), answer(id, "other", 4));
        }
        return builder.addSurveys(survey.build()).build();
    }

    private static SurveyAnswer answer(Id<Actor> by, String item, int value) {
        return SurveyAnswer.builder()
                .survey(Id.of("s"))
                .item(item)
                .respondent(by)
                .value(new BigDecimal(value))
                .build();
    }
}
