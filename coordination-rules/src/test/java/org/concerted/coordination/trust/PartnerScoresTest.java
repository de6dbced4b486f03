package org.concerted.coordination.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.View;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.WilderFactor;
import org.junit.jupiter.api.Test;

class PartnerScoresTest {
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ViewsDiverge.STANDARD));

    @Test
    void theNetworkIsTheMeanOfAllRatingsOverFour() {
        PartnerScores scores = at(rated().build(), Audience.TABLE);
        assertThat(scores.rounds()).hasSize(1);
        PartnerRound round = scores.rounds().get(0);
        PartnerScore trust = round.network().trust().orElseThrow();
        // Five raters give z 4, 4, 3, 3, 3 for reliability and 2 each for openness.
        assertThat(trust.sum()).isEqualByComparingTo("27");
        assertThat(trust.ratings()).isEqualTo(10);
        assertThat(trust.dimensions()).isEqualTo(2);
        assertThat(trust.respondents()).isEqualTo(5);
        assertThat(trust.mean()).isEqualByComparingTo("2.7");
        assertThat(trust.ofFour()).isEqualByComparingTo("0.675");
        assertThat(trust.rescaled()).isCloseTo(new BigDecimal("0.5667"), within("0.0001"));
        assertThat(round.network().value()).isEmpty();
        assertThat(round.respondents()).contains(5);
        assertThat(round.invited()).contains(6);
        assertThat(round.survey()).contains(Id.of("s"));
        assertThat(round.closed()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void everyoneAtTheHighestIsAll() {
        PartnerScore all = new PartnerScore(new BigDecimal(20), 5, 5, 1);
        assertThat(all.ofFour()).isEqualByComparingTo("1");
        assertThat(all.rescaled()).isEqualByComparingTo("1");
        PartnerScore none = new PartnerScore(new BigDecimal(5), 5, 5, 1);
        assertThat(none.ofFour()).isEqualByComparingTo("0.25");
        assertThat(none.rescaled()).isEqualByComparingTo("0");
    }

    @Test
    void whatAnActorReceivedShowsToThatActorAndToTheKeeper() {
        Initiative rated = rated().build();
        assertThat(at(rated, Audience.TABLE).latest(Id.of("z"))).isEmpty();
        assertThat(at(rated, Audience.actor("a0")).latest(Id.of("z"))).isEmpty();
        assertThat(at(rated, Audience.actor("a0")).rounds())
                .allSatisfy(round -> assertThat(round.actors()).isEmpty());
        PartnerProfile own = at(rated, Audience.actor("z")).latest(Id.of("z")).orElseThrow();
        assertThat(own.of(PartnerDimension.RELIABILITY).orElseThrow().mean()).isEqualByComparingTo("3.4");
        assertThat(at(rated, Audience.KEEPER).latest(Id.of("z"))).contains(own);
    }

    @Test
    void fewerThanTheThresholdDoNotShowToAnyone() {
        Initiative six = rated().anonymityThreshold(6).build();
        assertThat(at(six, Audience.KEEPER).rounds()).isEmpty();
        assertThat(at(six, Audience.TABLE).rounds()).isEmpty();
        Initiative five = rated().anonymityThreshold(5).build();
        assertThat(at(five, Audience.KEEPER).rounds()).hasSize(1);
    }

    @Test
    void aDistributionOnAnotherScaleIsNotPartners() {
        assertThat(at(published("reliability", 1, 5), Audience.TABLE).rounds()).isEmpty();
        assertThat(at(published("reliability", 0, 4), Audience.TABLE).rounds()).isEmpty();
        assertThat(at(published("something-else", 1, 4), Audience.TABLE).rounds())
                .isEmpty();
        assertThat(at(published("mission-congruence", 1, 4), Audience.TABLE).rounds())
                .singleElement()
                .satisfies(round -> {
                    PartnerScore score = round.network()
                            .of(PartnerDimension.MISSION_CONGRUENCE)
                            .orElseThrow();
                    assertThat(score.mean()).isEqualByComparingTo("3.5");
                    assertThat(score.respondents()).isEqualTo(8);
                    assertThat(round.invited()).contains(11);
                });
    }

    @Test
    void valueIsTheOtherThreeDimensions() {
        assertThat(PartnerProfile.TRUST).doesNotContainAnyElementsOf(PartnerProfile.VALUE);
        PartnerRound round =
                at(published("power", 1, 4), Audience.TABLE).rounds().get(0);
        assertThat(round.network().value()).isPresent();
        assertThat(round.network().trust()).isEmpty();
    }

    @Test
    void theLatestSurveyComesLastAndSpeaks() {
        Initiative.Builder two = rated();
        two.addSurveys(Survey.builder()
                .id(Id.of("earlier"))
                .name(Text.same("Earlier"))
                .low(1)
                .high(4)
                .period(Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)))
                .build());
        two.addDistributions(Distribution.builder()
                .survey(Id.of("earlier"))
                .item("reliability")
                .rated(Id.of("z"))
                .counts(ImmutableSortedMap.of(BigDecimal.ONE, 7))
                .respondents(7)
                .build());
        PartnerScores scores = at(two.build(), Audience.actor("z"));
        assertThat(scores.rounds())
                .extracting(PartnerRound::survey)
                .containsExactly(Optional.of(Id.of("earlier")), Optional.of(Id.of("s")));
        assertThat(scores.rounds().get(0).respondents()).isEmpty();
        assertThat(scores.latest(Id.of("z")).orElseThrow().of(PartnerDimension.OPENNESS))
                .isPresent();
    }

    @Test
    void whatAnActorThinksOfItselfDoesNotCount() {
        Initiative plain = rated().build();
        Initiative.Builder selves = rated();
        for (String id : new String[] {"z", "a0", "a1", "a2", "a3", "a4"}) {
            selves.addRatings(Rating.builder()
                    .rater(Id.of(id))
                    .rated(Id.of(id))
                    .dimension(PartnerDimension.RELIABILITY)
                    .value(4)
                    .survey(Id.of("s"))
                    .build());
        }
        Initiative also = selves.build();
        for (Audience audience : new Audience[] {Audience.KEEPER, Audience.TABLE, Audience.actor("z")}) {
            assertThat(at(also, audience)).as(audience.toString()).isEqualTo(at(plain, audience));
        }
        Initiative.Builder alone = rated();
        alone.ratings(ImmutableList.of());
        for (int i = 0; i < 5; i++) {
            alone.addRatings(Rating.builder()
                    .from(rating(i, PartnerDimension.OPENNESS, 4))
                    .id(Id.of("self" + i))
                    .rated(Id.of("a" + i))
                    .build());
        }
        assertThat(at(alone.build(), Audience.KEEPER).rounds()).isEmpty();
        assertThat(at(alone.build(), Audience.TABLE).rounds()).isEmpty();
    }

    @Test
    void invitationsComeFromTheListThenTheNumberThenWhatWasPublished() {
        assertThat(invited(published("openness", 1, 4))).contains(11);
        Initiative listed = Initiative.builder()
                .from(published("openness", 1, 4))
                .surveys(ImmutableList.of(survey("p").addInvited(Id.of("z")).build()))
                .addActors(actor("z"))
                .build();
        assertThat(invited(listed)).as("fewer than answered: not believed").isEmpty();
        assertThat(invited(published(survey("p").build(), 9))).contains(9);
        assertThat(invited(published(survey("p").build(), 8))).contains(8);
        assertThat(invited(published(survey("p").invitedPeople(8).build(), 9))).contains(8);
    }

    private static Optional<Integer> invited(Initiative initiative) {
        return at(initiative, Audience.TABLE).rounds().get(0).invited();
    }

    private static Survey.Builder survey(String id) {
        Survey.Builder survey = Survey.builder();
        return survey.id(Id.of(id)).name(Text.same(id));
    }

    private static Initiative published(Survey survey, int invited) {
        Initiative published = published("openness", 1, 4);
        return Initiative.builder()
                .from(published)
                .surveys(ImmutableList.of(survey))
                .distributions(ImmutableList.of(Distribution.builder()
                        .from(published.distributions().get(0))
                        .invited(invited)
                        .build()))
                .build();
    }

    @Test
    void surveysWithoutADayComeFirstInTheOrderOfIds() {
        Initiative one = published("openness", 1, 4);
        Initiative.Builder several = Initiative.builder()
                .from(one)
                .addSurveys(survey("q").build(), survey("o").build());
        for (String id : new String[] {"q", "o"}) {
            several.addDistributions(Distribution.builder()
                    .survey(Id.of(id))
                    .item("openness")
                    .counts(ImmutableSortedMap.of(new BigDecimal(3), 7))
                    .respondents(7)
                    .low(1)
                    .high(4)
                    .build());
        }
        assertThat(at(several.build(), Audience.TABLE).rounds())
                .extracting(round -> round.survey().orElseThrow().value())
                .containsExactly("o", "p", "q");
    }

    @Test
    void itemsAreKnownHoweverTheyAreWritten() {
        assertThat(Items.dimension("mission_congruence")).contains(PartnerDimension.MISSION_CONGRUENCE);
        assertThat(Items.id(PartnerDimension.MISSION_CONGRUENCE)).isEqualTo("mission-congruence");
        assertThat(Items.name(PartnerDimension.RELIABILITY).in(Language.FR)).isEqualTo("fiabilité");
        for (WilderFactor factor : WilderFactor.values()) {
            String id = Ascii.toLowerCase(factor.name());
            assertThat(Items.factor(id)).contains(factor);
            assertThat(Items.factor(id.replace('_', '-'))).contains(factor);
            assertThat(Items.name(factor).in(Language.FR)).isNotEqualTo(id);
            assertThat(Items.words()).containsKey(id.replace('_', '-'));
        }
        assertThat(Items.factor("nothing")).isEmpty();
        for (PartnerDimension dimension : PartnerDimension.values()) {
            assertThat(Items.words()).containsEntry(Items.id(dimension), Items.name(dimension));
        }
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String much) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(much));
    }

    private static PartnerScores at(Initiative initiative, Audience audience) {
        View<Initiative> view = ASSESSOR.view(initiative, Asked.TODAY, audience);
        return PartnerScores.of(view);
    }

    private static Initiative published(String item, int low, int high) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addSurveys(Survey.builder()
                        .id(Id.of("p"))
                        .name(Text.same("P"))
                        .invitedPeople(11)
                        .build())
                .addDistributions(Distribution.builder()
                        .survey(Id.of("p"))
                        .item(item)
                        .counts(ImmutableSortedMap.of(new BigDecimal(3), 4, new BigDecimal(4), 4))
                        .respondents(8)
                        .low(low)
                        .high(high)
                        .build())
                .build();
    }

    private static Initiative.Builder rated() {
        Initiative.Builder builder =
                Initiative.builder().id("x").name(Text.same("X")).addActors(actor("z"));
        Survey.Builder survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .low(1)
                .high(4)
                .addInvited(Id.of("z"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        int[] values = {4, 4, 3, 3, 3};
        for (int i = 0; i < values.length; i++) {
            builder.addActors(actor("a" + i));
            survey.addInvited(Id.of("a" + i));
            builder.addRatings(rating(i, PartnerDimension.RELIABILITY, values[i]));
            builder.addRatings(rating(i, PartnerDimension.OPENNESS, 2));
        }
        return builder.addSurveys(survey.build());
    }

    private static Rating rating(int rater, PartnerDimension dimension, int value) {
        return Rating.builder()
                .rater(Id.of("a" + rater))
                .rated(Id.of("z"))
                .dimension(dimension)
                .value(value)
                .survey(Id.of("s"))
                .build();
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
