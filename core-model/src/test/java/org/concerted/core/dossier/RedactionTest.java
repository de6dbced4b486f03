package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Position;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Source;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.Theme;
import org.concerted.core.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audience could learn although it was hidden from it. */
class RedactionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Audience VILLE = Audience.actor("ville");

    private static Initiative.Builder table() {
        return Initiative.builder().id("x").name(Text.same("X")).addActors(actor("ville"), actor("clsc"));
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same("Name of " + id)).build();
    }

    private static Source source(String id) {
        return Source.builder()
                .id(Id.of(id))
                .citation(Text.same("Letter " + id))
                .build();
    }

    private static Reservation reservation(String... sources) {
        Reservation.Builder builder =
                Reservation.builder().id(Id.of("r")).actor(Id.of("ville")).matter(Text.same("Zoning"));
        for (String source : sources) {
            builder.addSource(Id.of(source));
        }
        return builder.build();
    }

    private static Theme theme(String source) {
        return Theme.builder()
                .id(Id.of("t"))
                .name(Text.same("Theme"))
                .addSource(Id.of(source))
                .build();
    }

    private static Survey survey() {
        return Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .build();
    }

    /** Whoever left a body, or has not joined it yet, is not among those whom it confides in. */
    @Test
    void aSeatCountsWhileItIsHeld() {
        Initiative initiative = table().addBody(Body.builder()
                        .id(Id.of("finance"))
                        .name(Text.same("Finance"))
                        .build())
                .addSeat(Seat.builder()
                        .body(Id.of("finance"))
                        .actor(Id.of("ville"))
                        .period(Span.of(DAY, DAY.plusMonths(1)))
                        .build())
                .addTheme(Theme.builder()
                        .id(Id.of("t"))
                        .name(Text.same("Theme"))
                        .confidentiality(new Confidentiality(
                                Confidentiality.Circle.OWNER, ImmutableSortedSet.of(Id.of("finance"))))
                        .build())
                .build();
        assertThat(Redaction.of(initiative, DAY.minusDays(1), VILLE).themes()).isEmpty();
        assertThat(Redaction.of(initiative, DAY, VILLE).themes()).hasSize(1);
        assertThat(Redaction.of(initiative, DAY.plusYears(1), VILLE).themes()).isEmpty();
    }

    /** "Two of these three", one of them hidden: whether it is met cannot be told from the other two. */
    @Test
    void aConditionOnAHiddenCommitmentIsNotSaidToBeUnmet() {
        Initiative initiative = table().addCommitments(
                        promise("open")
                                .condition(new Condition.AtLeast(2, ids("one", "two", "hidden")))
                                .build(),
                        promise("one").build(),
                        promise("two").build(),
                        promise("hidden")
                                .confidentiality(Confidentiality.OWNER)
                                .party(Id.of("clsc"))
                                .build())
                .build();
        Commitment seen = Redaction.of(initiative, DAY, VILLE)
                .registry()
                .find(Commitment.TYPE, Id.of("open"))
                .orElseThrow();
        assertThat(seen.condition())
                .contains(new Condition.AnyOf(
                        ImmutableList.of(new Condition.AtLeast(2, ids("one", "two")), new Condition.Undisclosed())));
    }

    @Test
    void whatAnOptionIsWorthIsItsActorsAlone() {
        Initiative initiative = table().addDecision(decision())
                .addPosition(Position.builder()
                        .decision(Id.of("d"))
                        .actor(Id.of("ville"))
                        .worth(BigDecimal.TEN)
                        .build())
                .build();
        assertThat(Redaction.of(initiative, DAY, VILLE).positions().get(0).worth())
                .contains(BigDecimal.TEN);
        assertThat(Redaction.of(initiative, DAY, Audience.TABLE)
                        .positions()
                        .get(0)
                        .worth())
                .isEmpty();
        assertThat(Redaction.of(initiative, DAY, Audience.actor("clsc"))
                        .positions()
                        .get(0)
                        .worth())
                .isEmpty();
    }

    private static Decision decision() {
        return Decision.builder().id(Id.of("d")).matter(Text.same("Matter")).build();
    }

    private static Commitment.Builder promise(String id) {
        return Commitment.builder()
                .id(Id.of(id))
                .party(Id.of("ville"))
                .provenance(new Provenance.Reported(DAY))
                .conditionConfidentiality(Confidentiality.of(Confidentiality.Circle.TABLE));
    }

    private static ImmutableSortedSet<Id<Commitment>> ids(String... ids) {
        return Arrays.stream(ids)
                .map(Id::<Commitment>of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Test
    void aBodySeesNothingOfAnActorThatHasItsName() {
        Initiative initiative = table().addActors(actor("steering"))
                .addBodies(
                        Body.builder()
                                .id(Id.of("steering"))
                                .name(Text.same("Steering"))
                                .build(),
                        Body.builder()
                                .id(Id.of("finance"))
                                .name(Text.same("Finance"))
                                .build())
                .addSeat(Seat.builder()
                        .body(Id.of("finance"))
                        .actor(Id.of("steering"))
                        .build())
                .addTheme(Theme.builder()
                        .id(Id.of("t"))
                        .name(Text.same("Theme"))
                        .confidentiality(new Confidentiality(
                                Confidentiality.Circle.OWNER, ImmutableSortedSet.of(Id.of("finance"))))
                        .build())
                .build();
        assertThat(Redaction.of(initiative, DAY, Audience.body("finance")).themes())
                .hasSize(1);
        assertThat(Redaction.of(initiative, DAY, Audience.actor("steering")).themes())
                .hasSize(1);
        assertThat(Redaction.of(initiative, DAY, Audience.body("steering")).themes())
                .isEmpty();
    }

    @Test
    void everyoneIsNobodyInParticular() {
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> new Audience(Audience.Circle.PUBLIC, Optional.of("ville")));
        assertThatExceptionOfType(ConcertedException.class)
                .isThrownBy(() -> new Audience(Audience.Circle.ACTOR, Optional.empty()));
    }

    @Test
    void theScoreOfOneActorIsItsOwnThoughItWasWrittenDown() {
        Distribution score = Distribution.builder()
                .survey(Id.of("s"))
                .item("reliability")
                .rated(Id.of("ville"))
                .counts(ImmutableSortedMap.of(BigDecimal.ONE, 9))
                .respondents(9)
                .build();
        Initiative initiative =
                table().addSurvey(survey()).addDistribution(score).build();
        assertThat(Redaction.of(initiative, DAY, Audience.TABLE).distributions())
                .isEmpty();
        assertThat(Redaction.of(initiative, DAY, VILLE).distributions()).containsExactly(score);
    }

    @Test
    void aRatingOrAnAnswerIsNeverShownToOthers() {
        Initiative initiative = table().addSurvey(survey())
                .addRating(Rating.builder()
                        .rater(Id.of("clsc"))
                        .rated(Id.of("ville"))
                        .dimension(PartnerDimension.RELIABILITY)
                        .value(1)
                        .confidentiality(Confidentiality.PUBLIC)
                        .build())
                .addSurveyAnswer(SurveyAnswer.builder()
                        .survey(Id.of("s"))
                        .respondent(Id.of("clsc"))
                        .item("goals")
                        .value(BigDecimal.ONE)
                        .confidentiality(Confidentiality.TABLE)
                        .build())
                .build();
        Initiative seen = Redaction.of(initiative, DAY, Audience.TABLE);
        assertThat(seen.ratings()).isEmpty();
        assertThat(seen.surveyAnswers()).isEmpty();
        Initiative own = Redaction.of(initiative, DAY, Audience.actor("clsc"));
        assertThat(own.ratings()).hasSize(1);
        assertThat(own.surveyAnswers()).hasSize(1);
    }

    @Test
    void anOrganisationDoesNotReadTheAnswersOfItsPeople() {
        Initiative initiative = table().addSurvey(survey())
                .addSurveyAnswer(SurveyAnswer.builder()
                        .survey(Id.of("s"))
                        .respondent(Id.of("ville"))
                        .person("p1")
                        .item("safety")
                        .value(BigDecimal.ONE)
                        .build())
                .build();
        assertThat(Redaction.of(initiative, DAY, VILLE).surveyAnswers()).isEmpty();
    }

    @Test
    void aSourceThatNothingSeenCitesIsHiddenToo() {
        Initiative initiative = table().addSources(source("letter"), source("minutes"), source("unused"))
                .addReservation(reservation("letter", "minutes"))
                .addTheme(theme("minutes"))
                .complete(Source.TYPE)
                .build();
        Initiative seen = Redaction.of(initiative, DAY, Audience.TABLE);
        assertThat(seen.sources()).extracting(s -> s.id().value()).containsExactly("minutes");
        assertThat(seen.completeness(Source.TYPE)).isEqualTo(Completeness.PARTIAL);
        assertThat(Redaction.of(initiative, DAY, VILLE).sources()).hasSize(2);
        assertThat(Redaction.of(initiative, DAY, Audience.KEEPER).sources()).hasSize(3);
    }

    @Test
    void aSourceThatItsAuthorShowsIsShown() {
        Source shown = Source.builder()
                .from(source("letter"))
                .confidentiality(Confidentiality.TABLE)
                .build();
        Initiative initiative =
                table().addSource(shown).addReservation(reservation("letter")).build();
        assertThat(Redaction.of(initiative, DAY, Audience.TABLE).sources()).containsExactly(shown);
    }

    @Test
    void anIdThatNamesWhoIsHiddenIsHiddenToo() {
        Initiative initiative = table().addActor(Actor.builder()
                        .from(actor("shy"))
                        .confidentiality(Confidentiality.OWNER)
                        .build())
                .addDecision(Decision.builder()
                        .id(Id.of("d"))
                        .matter(Text.same("Decision"))
                        .build())
                .addPositions(
                        Position.builder()
                                .decision(Id.of("d"))
                                .actor(Id.of("shy"))
                                .build(),
                        Position.builder()
                                .id(Id.of("shyness"))
                                .decision(Id.of("d"))
                                .actor(Id.of("shy"))
                                .build())
                .build();
        Initiative seen = Redaction.of(initiative, DAY, Audience.TABLE);
        assertThat(seen.toString()).doesNotContain("d@shy").doesNotContain("Name of shy");
        assertThat(seen.positions()).extracting(p -> p.id().value()).containsExactly("shyness");
        assertThat(Redaction.of(initiative, DAY, Audience.actor("shy")).positions())
                .hasSize(2);
    }

    @Test
    void whatIsSaidInConfidenceShowsToItsEndsAlone() {
        Initiative initiative = table().complete(Exchange.TYPE)
                .addExchange(Exchange.builder()
                        .id(Id.of("e"))
                        .giver(Id.of("clsc"))
                        .receiver(Id.of("ville"))
                        .voice(Voice.PRIVATE)
                        .addSteps(
                                FeedbackStep.builder()
                                        .stage(FeedbackStage.RECEIVED)
                                        .date(LocalDate.of(2026, 1, 1))
                                        .by(Id.of("clsc"))
                                        .reason(Text.same("Too many meetings"))
                                        .build(),
                                FeedbackStep.builder()
                                        .stage(FeedbackStage.ACKNOWLEDGED)
                                        .date(LocalDate.of(2026, 1, 2))
                                        .by(Id.of("ville"))
                                        .build())
                        .build())
                .build();
        Initiative table = Redaction.of(initiative, DAY, Audience.TABLE);
        assertThat(table.exchanges()).isEmpty();
        assertThat(table.completeness(Exchange.TYPE)).isEqualTo(Completeness.PARTIAL);
        assertThat(table.followUpOnRecord()).contains(true);
        assertThat(Redaction.of(initiative, DAY, Audience.PUBLIC).exchanges()).isEmpty();
        Exchange seen = Redaction.of(initiative, DAY, Audience.actor("ville"))
                .exchanges()
                .get(0);
        assertThat(seen.toString()).doesNotContain("clsc").doesNotContain("meetings");
        assertThat(seen.steps()).extracting(FeedbackStep::stage).hasSize(2);
        assertThat(seen.steps().get(1).by()).contains(Id.of("ville"));
        assertThat(Redaction.of(initiative, DAY, Audience.actor("clsc")).exchanges())
                .isEqualTo(initiative.exchanges());
    }

    @ParameterizedTest
    @CsvSource({
        "12, 7, 0, true", // five are left
        "12, 8, 0, false", // four are left
        "12, 12, 0, true",
        "12, 7, 5, true",
        "17, 7, 5, true", // five are in neither
        "16, 7, 5, false", // four are in neither
        "16, 10, 10, false", // four are in both
        "15, 10, 10, true", // five are in both
        "5, 5, 5, true"
    })
    void publishedGroupsShowOnlyWhereTheRestIsNobodyOrEnough(int all, int centre, int periphery, boolean shown) {
        Initiative.Builder builder = table().addSurvey(survey())
                .addDistribution(published(Optional.empty(), all))
                .addDistribution(published(Optional.of(RespondentGroup.CENTRE), centre));
        if (periphery > 0) {
            builder.addDistribution(published(Optional.of(RespondentGroup.PERIPHERY), periphery));
        }
        Initiative document = builder.build();
        assertThat(Redaction.of(document, DAY, Audience.TABLE).distributions())
                .hasSize(shown ? document.distributions().size() : 1);
    }

    private static Distribution published(Optional<RespondentGroup> group, int respondents) {
        return Distribution.builder()
                .survey(Id.of("s"))
                .item("goals")
                .group(group)
                .counts(ImmutableSortedMap.of(BigDecimal.ONE, respondents))
                .respondents(respondents)
                .build();
    }

    /** What was said of one, taken from what was said of all, is about nobody or enough. */
    @ParameterizedTest
    @CsvSource({"12, 7, true", "12, 8, false", "8, 8, true"})
    void whatWasPublishedOfOneShowsOnlyWhereTheRestIsNobodyOrEnough(int all, int ofOne, boolean shown) {
        Distribution one = Distribution.builder()
                .from(published(Optional.empty(), ofOne))
                .id(Id.of("of-one"))
                .rated(Id.of("ville"))
                .build();
        Initiative document = table().addSurvey(survey())
                .addDistributions(published(Optional.empty(), all), one)
                .build();
        assertThat(Redaction.of(document, DAY, Audience.actor("ville")).distributions())
                .hasSize(shown ? 2 : 1);
    }

    /** Whatever its confidentiality says: the score of an organisation is that organisation's. */
    @Test
    void whatWasSaidOfOneIsNeverShownToOthers() {
        Distribution one = Distribution.builder()
                .from(published(Optional.empty(), 7))
                .id(Id.of("of-one"))
                .rated(Id.of("ville"))
                .confidentiality(Confidentiality.of(Confidentiality.Circle.PUBLIC))
                .build();
        Initiative document = table().addSurvey(survey()).addDistribution(one).build();
        assertThat(Redaction.of(document, DAY, Audience.TABLE).distributions()).isEmpty();
        assertThat(Redaction.of(document, DAY, Audience.actor("ville")).distributions())
                .containsExactly(one);
    }

    @Test
    void anIdThatSpellsItsGiverIsNotShownToTheReceiver() {
        Exchange spelled = Exchange.builder()
                .id(Id.of("clsc-2026-10"))
                .giver(Id.of("clsc"))
                .receiver(Id.of("ville"))
                .voice(Voice.PRIVATE)
                .build();
        Exchange plain = Exchange.builder().from(spelled).id(Id.of("october")).build();
        Initiative document = table().addExchanges(spelled, plain).build();
        assertThat(Redaction.of(document, DAY, Audience.actor("ville")).exchanges())
                .extracting(exchange -> exchange.id().value())
                .containsExactly("october");
        assertThat(Redaction.of(document, DAY, Audience.actor("clsc")).exchanges())
                .hasSize(2);
    }

    @Test
    void ofTwoThatSayToBeOfAllOneShows() {
        Distribution again = Distribution.builder()
                .from(published(Optional.empty(), 7))
                .id(Id.of("zz-again"))
                .build();
        Initiative document = table().addSurvey(survey())
                .addDistributions(published(Optional.empty(), 8), again)
                .build();
        assertThat(Redaction.of(document, DAY, Audience.TABLE).distributions())
                .extracting(Distribution::respondents)
                .containsExactly(8);
    }

    /** Seven answers, of which six were published as those of the members: the total would tell the seventh. */
    @Test
    void nothingIsPooledBesideAPublishedGroup() {
        Distribution members = published(Optional.of(RespondentGroup.MEMBERS), 6);
        Initiative.Builder builder = table().addSurvey(survey()).addDistribution(members);
        for (int i = 0; i < 7; i++) {
            builder.addSurveyAnswer(SurveyAnswer.builder()
                    .survey(Id.of("s"))
                    .person("p" + i)
                    .item("goals")
                    .value(BigDecimal.ONE)
                    .build());
        }
        assertThat(Redaction.of(builder.build(), DAY, Audience.TABLE).distributions())
                .containsExactly(members);
    }

    @Test
    void aPublishedDistributionIsNotPooledBesideItself() {
        Distribution published = Distribution.builder()
                .id(Id.of("published"))
                .survey(Id.of("s"))
                .item("goals")
                .counts(ImmutableSortedMap.of(BigDecimal.ONE, 6))
                .respondents(6)
                .build();
        Initiative.Builder builder = table().addSurvey(survey()).addDistribution(published);
        for (int i = 0; i < 5; i++) {
            builder.addSurveyAnswer(SurveyAnswer.builder()
                    .survey(Id.of("s"))
                    .person("p" + i)
                    .item("goals")
                    .value(BigDecimal.ONE)
                    .build());
        }
        assertThat(Redaction.of(builder.build(), DAY, Audience.TABLE).distributions())
                .containsExactly(published);
    }

    @Test
    void aListThatLosesOneAndGainsAnotherIsNoLongerComplete() {
        Distribution small = Distribution.builder()
                .survey(Id.of("s"))
                .item("other")
                .counts(ImmutableSortedMap.of(BigDecimal.ONE, 2))
                .respondents(2)
                .build();
        Initiative.Builder builder =
                table().addSurvey(survey()).addDistribution(small).complete(Distribution.TYPE);
        for (int i = 0; i < 5; i++) {
            builder.addSurveyAnswer(SurveyAnswer.builder()
                    .survey(Id.of("s"))
                    .person("p" + i)
                    .item("goals")
                    .value(BigDecimal.ONE)
                    .build());
        }
        Initiative seen = Redaction.of(builder.build(), DAY, Audience.TABLE);
        assertThat(seen.distributions()).hasSize(1).doesNotContain(small);
        assertThat(seen.completeness(Distribution.TYPE)).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void aBodyThatHasEndedOpensNothing() {
        Reservation shown = Reservation.builder()
                .id(Id.of("r"))
                .actor(Id.of("clsc"))
                .matter(Text.same("r"))
                .confidentiality(
                        new Confidentiality(Confidentiality.Circle.OWNER, ImmutableSortedSet.of(Id.<Body>of("comite"))))
                .build();
        for (boolean over : new boolean[] {true, false}) {
            Body.Builder comite = Body.builder().id(Id.of("comite")).name(Text.same("Comité"));
            if (over) {
                comite.period(Span.of(DAY.minusYears(9), DAY.minusDays(1)));
            }
            Initiative initiative = table().addBody(comite.build())
                    .addSeat(Seat.builder()
                            .id(Id.of("s"))
                            .body(Id.of("comite"))
                            .actor(Id.of("ville"))
                            .build())
                    .addReservation(shown)
                    .build();
            assertThat(Redaction.of(initiative, DAY, VILLE).reservations().isEmpty())
                    .isEqualTo(over);
        }
    }

    @Test
    void aSurveyShowsOnceItHasClosed() {
        Survey.Builder survey =
                Survey.builder().id(Id.of("s")).name(Text.same("s")).period(Span.of(DAY.minusDays(9), DAY));
        assertThat(survey.build().visibleFrom()).contains(DAY);
        assertThat(survey.known(DAY.minusDays(20)).build().visibleFrom()).contains(DAY);
        assertThat(survey.known(DAY.plusDays(20)).build().visibleFrom()).contains(DAY.plusDays(20));
        assertThat(survey.period(Optional.empty()).build().visibleFrom()).contains(DAY.plusDays(20));
    }
}
