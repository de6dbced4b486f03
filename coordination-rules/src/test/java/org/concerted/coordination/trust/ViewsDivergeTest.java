package org.concerted.coordination.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.junit.jupiter.api.Test;

class ViewsDivergeTest {
    private static final RuleSet<Initiative> RULES = RuleSet.of(ImmutableList.of(new CoordinationPack()));
    private static final String RULE = "trust.views-diverge";
    private static final String SUBJECT = "distribution:s.reliability@z";

    @Test
    void answersAtBothEndsAreDiscussedWithWhomTheyAreAbout() {
        assertThat(said(rated(1, 1, 4, 4, 4), Language.FR))
                .isEqualTo(
                        "Sondage « Survey », énoncé « fiabilité », au sujet de l'organisme Maison Z : les réponses se "
                                + "rassemblent aux deux bouts de l'échelle. Nombre de répondantes et répondants : 5. Invitations : 6.");
        assertThat(said(rated(1, 1, 4, 4, 4), Language.EN))
                .isEqualTo(
                        "Survey \"Survey\", item \"reliability\", about Maison Z: the answers gather at both ends of the "
                                + "scale. Respondents: 5. Invited: 6.");
    }

    /** Two organisations, one seen well by all and one by none: nobody's views diverge. */
    @Test
    void ratingsOfSeveralTakenTogetherAreNotViewsOfOneThing() {
        Initiative rated = rated(4, 4, 4, 4, 4);
        Initiative.Builder both = Initiative.builder().from(rated).addActors(actor("y"));
        for (int i = 0; i < 5; i++) {
            both.addRatings(rating("a" + i, "y", 1));
        }
        Snapshot table = view(both.build(), Audience.TABLE);
        assertThat(table.findings()).noneMatch(f -> f.rule().equals(RULE));
        assertThat(explain(both.build(), Audience.TABLE, "distribution:s.reliability"))
                .isEqualTo(Verdict.Code.NOT_APPLICABLE);
        assertThat(verdict(both.build())).isEqualTo(Verdict.Code.UPHELD);
    }

    @Test
    void othersDoNotSeeWhatOneReceived() {
        assertThat(view(rated(1, 1, 4, 4, 4), Audience.TABLE).findings())
                .noneMatch(f -> f.rule().equals(RULE));
        assertThat(view(rated(1, 1, 4, 4, 4), Audience.actor("a0")).findings())
                .noneMatch(f -> f.rule().equals(RULE));
    }

    @Test
    void oneQuarterIsEnoughAndLessIsNot() {
        assertThat(verdict(rated(1, 1, 4, 4, 4, 4, 4, 4))).isEqualTo(Verdict.Code.BREACHED);
        assertThat(verdict(rated(1, 4, 4, 4, 4))).isEqualTo(Verdict.Code.UPHELD);
    }

    @Test
    void withoutAScaleNothingIsConcluded() {
        Initiative rated = rated(1, 1, 4, 4, 4);
        Survey survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .build();
        assertThat(verdict(Initiative.builder()
                        .from(rated)
                        .surveys(ImmutableList.of(survey))
                        .build()))
                .isEqualTo(Verdict.Code.UNDETERMINED);
    }

    @Test
    void fourRespondentsAreNotShown() {
        assertThat(view(rated(1, 1, 4, 4), Audience.actor("z")).coverage())
                .filteredOn(c -> c.rule().equals(RULE))
                .allMatch(c -> c.lookedAtNothing());
    }

    /** Thirds of 1 to 4 end at 2 and begin at 3; those of 1 to 7 leave 4 between them. */
    @Test
    void endsAreThirdsOfTheScale() {
        assertThat(verdict(rated(2, 2, 3, 3, 3))).isEqualTo(Verdict.Code.BREACHED);
        assertThat(onSeven("3", 3, "5", 5)).containsExactly(true, true);
        assertThat(onSeven("3.5", 3, "4.5", 5)).containsExactly(false, false);
        assertThat(onSeven("3", 1, "5", 7)).containsExactly(false, true);
    }

    /** Who answered last could be told from how many stood at an end. */
    @Test
    void howManyStandAtAnEndIsNotTold() {
        assertThat(Assessor.with(RULES)
                        .view(rated(1, 1, 4, 4, 4), Asked.TODAY, Audience.actor("z"))
                        .assessment()
                        .explain(RULE, Ref.parse(SUBJECT))
                        .orElseThrow()
                        .evidence()
                        .values()
                        .keySet())
                .containsExactlyInAnyOrder("survey", "item", "rated", "mixed", "low", "high", "respondents", "invited");
    }

    private static ImmutableList<Boolean> onSeven(String low, int few, String high, int many) {
        Initiative initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addSurveys(Survey.builder().id(Id.of("s")).name(Text.same("S")).build())
                .addDistributions(Distribution.builder()
                        .survey(Id.of("s"))
                        .item("q")
                        .counts(ImmutableSortedMap.of(new BigDecimal(low), few, new BigDecimal(high), many))
                        .respondents(few + many)
                        .low(1)
                        .high(7)
                        .build())
                .build();
        Evidence evidence = Assessor.with(RULES)
                .view(initiative, Asked.TODAY, Audience.TABLE)
                .assessment()
                .explain(RULE, Ref.parse("distribution:s.q"))
                .map(Finding::evidence)
                .orElseThrow();
        assertThat(ViewsDiverge.STANDARD.write(ViewsDiverge.STANDARD.read(evidence)))
                .isEqualTo(evidence);
        return ImmutableList.of(evidence.flag("low"), evidence.flag("high"));
    }

    @Test
    void whichShareCountsIsSet() {
        assertThat(ViewsDiverge.STANDARD.decide(seen(Optional.of(false), Optional.of(true))))
                .isEqualTo(Verdict.UPHELD);
        assertThat(ViewsDiverge.STANDARD.decide(seen(Optional.of(true), Optional.of(true))))
                .isEqualTo(Verdict.BREACHED);
        Settings settings = new Settings(ImmutableMap.of("share", new BigDecimal("0.1")));
        assertThat(ViewsDiverge.STANDARD.with(settings)).isEqualTo(new ViewsDiverge(new BigDecimal("0.1")));
        assertThat(ViewsDiverge.STANDARD
                        .decide(seen(Optional.empty(), Optional.of(true)))
                        .code())
                .isEqualTo(Verdict.Code.UNDETERMINED);
        assertThat(ViewsDiverge.STANDARD
                        .decide(seen(Optional.of(false), Optional.empty()))
                        .code())
                .isEqualTo(Verdict.Code.UNDETERMINED);
        assertThat(TrustRules.all()).isNotEmpty();
    }

    private static ViewsDiverge.Seen seen(Optional<Boolean> low, Optional<Boolean> high) {
        return new ViewsDiverge.Seen(
                Ref.parse("survey:s"), "q", Optional.empty(), false, Optional.empty(), low, high, 10, Optional.empty());
    }

    private static Verdict.Code verdict(Initiative initiative) {
        return explain(initiative, Audience.actor("z"), SUBJECT);
    }

    private static Verdict.Code explain(Initiative initiative, Audience audience, String subject) {
        return Assessor.with(RULES)
                .view(initiative, Asked.TODAY, audience)
                .assessment()
                .explain(RULE, Ref.parse(subject))
                .map(Finding::verdict)
                .orElseThrow()
                .code();
    }

    private static String said(Initiative initiative, Language language) {
        Snapshot snapshot = view(initiative, Audience.actor("z"));
        return snapshot.findings().stream()
                .filter(f -> f.rule().equals(RULE))
                .map(f -> Wording.of(RULES, snapshot, language).observation(f))
                .map(s -> s.replace('\u00a0', ' ').replace('“', '"').replace('”', '"'))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot view(Initiative initiative, Audience audience) {
        return Assessor.with(RULES).view(initiative, Asked.TODAY, audience).snapshot();
    }

    private static Initiative rated(int... values) {
        Initiative.Builder builder =
                Initiative.builder().id("x").name(Text.same("X")).addActors(actor("z"));
        Survey.Builder survey = Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("Survey"))
                .low(1)
                .high(4)
                .addInvited(Id.of("z"))
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        for (int i = 0; i < values.length; i++) {
            builder.addActors(actor("a" + i));
            survey.addInvited(Id.of("a" + i));
            builder.addRatings(rating("a" + i, "z", values[i]));
        }
        return builder.addSurveys(survey.build()).build();
    }

    private static Rating rating(String rater, String rated, int value) {
        return Rating.builder()
                .rater(Id.of(rater))
                .rated(Id.of(rated))
                .dimension(PartnerDimension.RELIABILITY)
                .value(value)
                .survey(Id.of("s"))
                .build();
    }

    private static Actor actor(String id) {
        return Actor.builder()
                .id(Id.of(id))
                .name(Text.same(id.equals("z") ? "Maison Z" : id))
                .build();
    }
}
