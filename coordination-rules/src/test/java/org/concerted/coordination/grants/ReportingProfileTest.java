package org.concerted.coordination.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.concerted.coordination.Asked;
import org.concerted.coordination.grants.ReportingProfile.Answer;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class ReportingProfileTest {
    private static final LocalDate DAY = Asked.TODAY;

    @Test
    void eachFunderAsksByNameOrByTheReportsOnItsGrants() {
        Initiative.Builder initiative = base().addIndicator(
                        indicator("i").addAskedBy(Id.of("f")).build())
                .addIndicator(indicator("j").build())
                .addGrant(Grant.builder()
                        .id(Id.of("g"))
                        .giver(Id.of("h"))
                        .recipient(Id.of("f"))
                        .build())
                .addGrantReport(GrantReport.builder()
                        .id(Id.of("r"))
                        .addGrants(Id.of("g"))
                        .addIndicators(Id.of("i"), Id.of("j"))
                        .build())
                .addReading(reading("i", DAY).build());
        assertThat(profile(initiative.build()))
                .isEqualTo(Map.of(
                        Id.<Actor>of("f"), Map.of(Id.<Indicator>of("i"), Answer.MET),
                        Id.<Actor>of("h"),
                                Map.of(
                                        Id.<Indicator>of("i"), Answer.MET,
                                        Id.<Indicator>of("j"), Answer.NONE)));
        assertThat(profile(base().build())).isEmpty();
    }

    @Test
    void aReadingIsRecentWithinTheCadenceOrAYear() {
        assertThat(answer(indicator("i"), reading("i", DAY.minusYears(1)))).isEqualTo(Answer.MET);
        assertThat(answer(indicator("i"), reading("i", DAY.minusYears(1).minusDays(1))))
                .isEqualTo(Answer.OLDER);
        Indicator.Builder biennial = indicator("i").cadence(Period.ofYears(2));
        assertThat(answer(biennial, reading("i", DAY.minusYears(2)))).isEqualTo(Answer.MET);
        assertThat(answer(biennial, reading("i", DAY.minusYears(2).minusDays(1))))
                .isEqualTo(Answer.OLDER);
    }

    @Test
    void whatIsMadeOtherwiseIsSaidToBe() {
        assertThat(answer(indicator("i"), reading("i", DAY.minusDays(9)), reading("i", DAY)))
                .isEqualTo(Answer.MET);
        assertThat(answer(
                        indicator("i"),
                        reading("i", DAY.minusDays(9)).definitionVersion("v1"),
                        reading("i", DAY).definitionVersion("v2")))
                .isEqualTo(Answer.NOT_ALIKE);
        assertThat(answer(indicator("i"), reading("i", DAY.minusDays(9)).territory(Text.same("T")), reading("i", DAY)))
                .isEqualTo(Answer.NOT_ALIKE);
    }

    @Test
    void readingsByGroupAreReadings() {
        Reading.Builder women = byGroup("W", DAY.minusDays(9));
        assertThat(answer(indicator("i"), women)).isEqualTo(Answer.MET);
        assertThat(answer(indicator("i"), women, byGroup("M", DAY.minusDays(9))))
                .isEqualTo(Answer.MET);
        assertThat(answer(indicator("i"), byGroup("W", DAY.minusYears(1).minusDays(1))))
                .isEqualTo(Answer.OLDER);
        assertThat(answer(
                        indicator("i"),
                        byGroup("W", DAY.minusDays(9)).territory(Text.same("T")),
                        byGroup("M", DAY.minusDays(5)),
                        byGroup("W", DAY)))
                .isEqualTo(Answer.NOT_ALIKE);
    }

    @Test
    void whatAnEndedGrantAskedForIsAskedForNoMore() {
        Initiative.Builder initiative = base().addIndicator(indicator("i").build())
                .addGrant(Grant.builder()
                        .id(Id.of("g"))
                        .giver(Id.of("h"))
                        .recipient(Id.of("f"))
                        .period(Span.of(DAY.minusYears(1), DAY.minusDays(1)))
                        .build())
                .addGrantReport(GrantReport.builder()
                        .id(Id.of("r"))
                        .addGrants(Id.of("g"))
                        .addIndicators(Id.of("i"))
                        .build());
        assertThat(profile(initiative.build())).isEmpty();
    }

    private static Reading.Builder byGroup(String group, LocalDate day) {
        return reading("i", day)
                .id(Id.of("i" + day + group))
                .dimension(Text.same("gender"))
                .group(Text.same(group));
    }

    private static Answer answer(Indicator.Builder indicator, Reading.Builder... readings) {
        Initiative.Builder initiative =
                base().addIndicator(indicator.addAskedBy(Id.of("f")).build());
        for (Reading.Builder reading : readings) {
            initiative.addReading(reading.build());
        }
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(profile(initiative.build()).get(Id.<Actor>of("f")))
                        .get(Id.<Indicator>of("i")));
    }

    private static Map<Id<Actor>, ? extends Map<Id<Indicator>, Answer>> profile(Initiative initiative) {
        return Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(initiative, DAY)
                .measure(ReportingProfile.MEASURE)
                .funders();
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Reading.Builder reading(String indicator, LocalDate day) {
        return Reading.builder()
                .id(Id.of(indicator + day))
                .indicator(Id.of(indicator))
                .value(BigDecimal.ONE)
                .period(Span.of(day, day));
    }

    private static Initiative.Builder base() {
        Initiative.Builder builder = Initiative.builder();
        builder.id("p").name(Text.same("P"));
        for (String funder : new String[] {"f", "h"}) {
            builder.addActor(
                    Actor.builder().id(Id.of(funder)).name(Text.same(funder)).build());
        }
        return builder;
    }
}
