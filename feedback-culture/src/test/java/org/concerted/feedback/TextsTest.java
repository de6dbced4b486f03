package org.concerted.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.feedback.Village.FOUNDATION;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.promise;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.CausalLoop;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Factor;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.core.model.LoopPolarity;
import org.concerted.core.model.Population;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.core.model.Reading;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Review;
import org.concerted.core.model.ReviewQuestion;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule, in every answer that has words of its own, as people read it. The pages stand in the test resources, to be
 * read by someone who would have to show them to partners. Each run writes them to {@code target}, to be copied over
 * once the new ones read better.
 */
class TextsTest {
    private static final Id<Reading> READING = Id.of("visits-2026");

    @ParameterizedTest
    @EnumSource
    void readsAsOnThePage(Language language) throws IOException {
        String page = page(language);
        Files.writeString(Path.of("target", "texts." + language.tag() + ".txt"), page);
        assertThat(page)
                .isEqualTo(Resources.toString(
                        Resources.getResource(TextsTest.class, "texts." + language.tag() + ".txt"),
                        StandardCharsets.UTF_8));
    }

    private static String page(Language language) {
        List<String> lines = new ArrayList<>();
        for (RuleSet.Entry<Initiative> entry : Asked.RULES.entries()) {
            RuleInfo info = entry.rule().info();
            Map<Verdict.Code, Asked> answers = answers(entry);
            lines.add("# " + info.id());
            lines.add(info.asks().in(language));
            for (Verdict.Code code :
                    ImmutableList.of(Verdict.Code.BREACHED, Verdict.Code.UPHELD, Verdict.Code.UNDETERMINED)) {
                Asked asked = Optional.ofNullable(answers.get(code))
                        .orElseThrow(() -> new AssertionError(info.id() + " is never " + code + " here"));
                lines.add("[" + code.word() + "] " + asked.observation(language));
                asked.finding()
                        .missing()
                        .forEach(datum -> lines.add("  - " + datum.what().in(language) + " ("
                                + datum.effort().meaning().in(language) + ")"));
                if (code == Verdict.Code.BREACHED) {
                    lines.add("  " + wording(asked, language).why(asked.finding()));
                    lines.add("  " + wording(asked, language).question(asked.finding()));
                }
            }
            lines.add("");
        }
        return Joiner.on('\n').join(lines);
    }

    private static Wording wording(Asked asked, Language language) {
        return language == Language.FR ? asked.french() : asked.english();
    }

    private static Map<Verdict.Code, Asked> answers(RuleSet.Entry<Initiative> entry) {
        Map<Verdict.Code, Asked> result = new EnumMap<>(Verdict.Code.class);
        for (Initiative initiative : ImmutableList.of(listens(), listensLess(), saysLittle())) {
            for (Ref subject : subjects(initiative, entry.rule().kind())) {
                Asked asked = Asked.about(entry.rule().info().id(), initiative, subject.kind() + ":" + subject.id());
                result.putIfAbsent(asked.code(), asked);
            }
        }
        return result;
    }

    private static ImmutableList<Ref> subjects(Initiative initiative, Kind<Initiative, ?> kind) {
        Subjects<?> subjects =
                InitiativeDomain.INSTANCE.index(initiative, TODAY).subjects(kind);
        ImmutableList.Builder<Ref> result = ImmutableList.builder();
        for (int i = 0; i < subjects.size(); i++) {
            result.add(new Ref(kind.id(), subjects.id(i)));
        }
        return result.build();
    }

    /** An initiative where feedback is answered and data are used. */
    private static Initiative listens() {
        Initiative.Builder result = loops(measured(), LoopPolarity.REINFORCING, "visits->shame", "shame->visits")
                .addDecisions(Decision.builder()
                        .id(Id.of("hours"))
                        .matter(Text.of("Les heures du comptoir", "The hours of the counter"))
                        .addCites(READING)
                        .build())
                .addPracticeChanges(change("c")
                        .date(LocalDate.of(2026, 2, 1))
                        .motive(PracticeMotive.PARTNER_FEEDBACK)
                        .changed(GoverningVariable.ASSUMPTION)
                        .build())
                .addLearningLoops(loop(LearningStage.CHANGE))
                .addExchanges(feedback("up", received("2026-01-10"), told("2026-01-20"))
                        .receiver(FOUNDATION)
                        .build());
        for (int i = 0; i < 4; i++) {
            result.addExchanges(feedback(
                            "x" + i,
                            received("2026-01-10"),
                            step(FeedbackStage.DECLINED, "2026-01-15"),
                            told("2026-01-20"),
                            step(FeedbackStage.NO_CHANGE_EXPLAINED, "2026-01-20"))
                    .build());
        }
        return complete(
                result.addPopulations(families())
                        .addExchanges(fromFamilies("f1", corrected()), fromFamilies("f2"), fromFamilies("f3"))
                        .addReviews(review(4))
                        .addSurveys(climate())
                        .addDistributions(answers(Map.of(BigDecimal.ONE, 3, BigDecimal.TEN, 4)))
                        .addDistributions(
                                grouped("z1", RespondentGroup.CENTRE, Map.of(BigDecimal.ONE, 3, BigDecimal.TEN, 4)),
                                grouped("z2", RespondentGroup.PERIPHERY, Map.of(BigDecimal.ONE, 2, BigDecimal.TEN, 4))),
                true);
    }

    /** One where there is something to discuss. */
    private static Initiative listensLess() {
        Initiative.Builder result = loops(measured(), LoopPolarity.BALANCING, "shame->visits")
                .addDecisions(Decision.builder()
                        .id(Id.of("hours"))
                        .matter(Text.of("Les heures du comptoir", "The hours of the counter"))
                        .build())
                .addActions(Action.builder()
                        .id(Id.of("counter"))
                        .name(Text.of("Le comptoir", "The counter"))
                        .owner(PANTRY)
                        .build())
                .addPracticeChanges(change("c")
                        .date(LocalDate.of(2025, 2, 1))
                        .abandoned(LocalDate.of(2025, 6, 1))
                        .motive(PracticeMotive.PARTNER_FEEDBACK)
                        .changed(GoverningVariable.ACTION)
                        .build())
                .addLearningLoops(loop(LearningStage.DISCUSS))
                .addPopulations(families())
                .addReviews(review(1))
                .addSurveys(climate())
                .addDistributions(answers(Map.of(BigDecimal.ONE, 6)))
                .addDistributions(
                        grouped("z1", RespondentGroup.CENTRE, Map.of(BigDecimal.ONE, 1, BigDecimal.TEN, 6)),
                        grouped("z2", RespondentGroup.PERIPHERY, Map.of(BigDecimal.ONE, 5, BigDecimal.TEN, 1)))
                .addActors(Village.actor(Id.of("club"), "Le Club", ActorRole.MEMBER)
                        .period(Span.builder().start(LocalDate.of(2020, 1, 1)).build())
                        .build())
                .addExchanges(asking("k1"), asking("k2"), asking("k3"))
                .addExchanges(fromFamilies("f2"), fromFamilies("f3"), fromFamilies("f4"))
                .addExchanges(
                        feedback("told", received("2026-01-10"), told("2026-01-20"))
                                .build(),
                        feedback("declined", received("2026-01-10"), step(FeedbackStage.DECLINED, "2026-01-15"))
                                .build(),
                        feedback("silent", received("2026-01-10")).build(),
                        feedback("changed", received("2026-01-10"), corrected()).build(),
                        feedback("changed-again", received("2026-01-12"), corrected())
                                .build(),
                        feedback("changed-too", received("2026-01-10"), corrected())
                                .build());
        return complete(result, false);
    }

    private static Population families() {
        return Population.builder()
                .id(Id.of("families"))
                .name(Text.of("Les familles", "The families"))
                .build();
    }

    /** What the Club asks; it has changed nothing itself so far. */
    private static Exchange asking(String id) {
        return feedback(id, received("2026-11-01"))
                .giver(Id.of("club"))
                .receiver(HOUSE)
                .about(new Ref("actor", "club"))
                .build();
    }

    private static Exchange fromFamilies(String id, FeedbackStep... then) {
        return feedback(
                        id,
                        ImmutableList.<FeedbackStep>builder()
                                .add(received("2026-01-0" + id.charAt(1)), told("2026-01-20"))
                                .add(then)
                                .build()
                                .toArray(new FeedbackStep[0]))
                .giver(Optional.empty())
                .population(Id.of("families"))
                .receiver(HOUSE)
                .about(new Ref("actor", id.equals("f1") ? "pantry" : "house"))
                .build();
    }

    private static Review review(int next) {
        return Review.builder()
                .id(Id.of("r"))
                .next(Text.of("Ouvrir le samedi", "Open on Saturdays"))
                .time(Map.of(
                        ReviewQuestion.EXPECTED, Hours.of(1),
                        ReviewQuestion.HAPPENED, Hours.of(1),
                        ReviewQuestion.GAP, Hours.of(2),
                        ReviewQuestion.NEXT, Hours.of(next)))
                .build();
    }

    private static Survey climate() {
        return Survey.builder()
                .id(Id.of("s"))
                .name(Text.of("Le climat", "The climate"))
                .build();
    }

    private static Distribution answers(Map<BigDecimal, Integer> counts) {
        return Distribution.builder()
                .id(Id.of("d"))
                .survey(Id.of("s"))
                .item("climate")
                .counts(counts)
                .respondents(counts.values().stream().mapToInt(n -> n).sum())
                .build();
    }

    private static Distribution grouped(String id, RespondentGroup group, Map<BigDecimal, Integer> counts) {
        return Distribution.builder()
                .from(answers(counts))
                .id(Id.of(id))
                .group(group)
                .build();
    }

    /** One of which little is on record. */
    private static Initiative saysLittle() {
        return Initiative.builder()
                .id("village")
                .name(Text.of("Le quartier nourricier", "The nourishing neighbourhood"))
                .addActors(
                        Village.actor(HOUSE, "La Maison des familles").build(),
                        Village.actor(PANTRY, "Le Garde-manger", ActorRole.MEMBER)
                                .build())
                .addExchanges(
                        feedback("x", received("2026-01-10")).build(),
                        feedback("y", received("2026-01-10")).build(),
                        feedback("z", received("2026-01-10")).build(),
                        feedback("za", received("2026-01-10")).build(),
                        feedback("zb", received("2026-01-10")).build())
                .addPracticeChanges(change("c").build())
                .addCausalLoops(CausalLoop.builder()
                        .id(Id.of("shame"))
                        .name(Text.of("La gêne et le comptoir", "Shame and the counter"))
                        .build())
                .addLearningLoops(loop(LearningStage.PRESENT))
                .addReviews(Review.builder()
                        .id(Id.of("r"))
                        .next(Text.of("Ouvrir le samedi", "Open on Saturdays"))
                        .build())
                .addSurveys(climate())
                .addDistributions(answers(Map.of(BigDecimal.ONE, 2)))
                .build();
    }

    /** Two factors that hold one another back, and a loop of one link or of both. */
    private static Initiative.Builder loops(Initiative.Builder builder, LoopPolarity said, String... links) {
        CausalLoop.Builder loop = CausalLoop.builder()
                .id(Id.of("shame"))
                .name(Text.of("La gêne et le comptoir", "Shame and the counter"));
        for (String link : links) {
            loop.addLinks(Id.<Influence>of(link));
        }
        CausalLoop.Builder whole = CausalLoop.builder()
                .id(Id.of("both"))
                .name(Text.of("La gêne, aller et retour", "Shame, there and back"))
                .addLinks(Id.<Influence>of("shame->visits"), Id.<Influence>of("visits->shame"))
                .polarity(said);
        return builder.addFactors(factor("shame"), factor("visits"))
                .addInfluences(influence("shame", "visits"), influence("visits", "shame"))
                .addCausalLoops(loop.build(), whole.build());
    }

    private static Factor factor(String id) {
        return Factor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static Influence influence(String from, String to) {
        return Influence.builder()
                .source(new Ref("factor", from))
                .target(new Ref("factor", to))
                .sign(Sign.NEGATIVE)
                .build();
    }

    /** All on record; what is about nothing in particular was said in confidence, of the Pantry. */
    private static Initiative complete(Initiative.Builder builder, boolean asks) {
        Initiative initiative = builder.complete(
                        Actor.TYPE, Exchange.TYPE, PracticeChange.TYPE, LearningLoop.TYPE, Decision.TYPE)
                .build();
        return Initiative.builder()
                .from(initiative)
                .exchanges(initiative.exchanges().stream()
                        .map(exchange -> Exchange.builder()
                                .from(exchange)
                                .asksForChange(asks)
                                .voice(exchange.about().isPresent() ? Voice.PUBLIC : Voice.PRIVATE)
                                .about(exchange.about().orElse(new Ref("actor", "pantry")))
                                .build())
                        .toList())
                .build();
    }

    private static Initiative.Builder measured() {
        Indicator visits = Indicator.builder()
                .id(Id.of("visits"))
                .name(Text.of("Visites au comptoir", "Visits to the counter"))
                .build();
        Initiative.Builder result = Initiative.builder()
                .id("village")
                .name(Text.of("Le quartier nourricier", "The nourishing neighbourhood"));
        for (Actor actor : village().build().actors()) {
            result.addActors(Actor.builder()
                    .from(actor)
                    .period(Span.builder().start(LocalDate.of(2020, 1, 1)).build())
                    .build());
        }
        return result.addResponsePolicies(promise("p", 30).build())
                .addIndicators(visits)
                .addReadings(Reading.builder()
                        .id(READING)
                        .indicator(visits.id())
                        .value(BigDecimal.valueOf(1040))
                        .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
                        .build());
    }

    private static LearningLoop loop(LearningStage stage) {
        return LearningLoop.builder()
                .id(Id.of("visits"))
                .name(Text.of("Achalandage du comptoir", "Visits to the counter"))
                .addSteps(LearningStep.of(stage, LocalDate.of(2026, 2, 12)))
                .build();
    }

    private static FeedbackStep corrected() {
        return FeedbackStep.builder()
                .stage(FeedbackStage.CORRECTED)
                .date(LocalDate.of(2026, 3, 1))
                .changed(GoverningVariable.ACTION)
                .build();
    }
}
