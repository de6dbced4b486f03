package org.concerted.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Decision;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Review;
import org.concerted.core.model.Span;
import org.concerted.feedback.base.Middle;
import org.junit.jupiter.api.Test;

/** What is on record of learning, counted. */
class LearningFiguresTest {
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ImmutableList.of()));

    private static <V> V measure(Initiative.Builder initiative, Measure<Initiative, V> measure) {
        return ASSESSOR.assess(initiative.build(), TODAY).measure(measure);
    }

    private static LearningLoop loop(String id, LearningStep... steps) {
        return LearningLoop.builder().id(Id.of(id)).addSteps(steps).build();
    }

    private static LearningStep at(LearningStage stage, String day) {
        return LearningStep.of(stage, LocalDate.parse(day));
    }

    private static FeedbackStep corrected(String day, GoverningVariable touched) {
        return FeedbackStep.builder()
                .from(step(FeedbackStage.CORRECTED, day))
                .changed(touched)
                .build();
    }

    @Test
    void tellsWhereEachTurnStopped() {
        Learning learning = measure(
                village()
                        .addLearningLoops(
                                loop("a", at(LearningStage.AGREE, "2026-01-01"), at(LearningStage.FIND, "2026-02-01")),
                                loop("b", at(LearningStage.CHANGE, "2026-01-01")),
                                loop("c")),
                Learning.MEASURE);

        assertThat(learning.furthest())
                .containsEntry(Id.of("a"), LearningStage.FIND)
                .containsEntry(Id.of("b"), LearningStage.CHANGE);
        assertThat(learning.loops()).isEqualTo(3);
        assertThat(learning.unstarted()).isEqualTo(1);
        assertThat(learning.stoppedAt(LearningStage.FIND)).isEqualTo(1);
        assertThat(learning.stoppedAt(LearningStage.AGREE)).isZero();
    }

    @Test
    void countsReadingsThatLedToADecisionAndReviewsThatLedOn() {
        Id<Indicator> hunger = Id.of("hunger");
        Reading first = reading(hunger, "2025-12-31");
        Reading second = reading(hunger, "2026-06-30");
        Learning learning = measure(
                village()
                        .addIndicators(Indicator.builder()
                                .id(hunger)
                                .name(Text.same("Hunger"))
                                .build())
                        .addReadings(first, second)
                        .addDecisions(
                                Decision.builder()
                                        .id(Id.of("d"))
                                        .matter(Text.same("Open"))
                                        .addCites(second.id())
                                        .build(),
                                Decision.builder()
                                        .id(Id.of("e"))
                                        .matter(Text.same("Close"))
                                        .addCites(second.id())
                                        .build())
                        .addReviews(
                                Review.builder()
                                        .id(Id.of("whole"))
                                        .expected(Text.same("e"))
                                        .happened(Text.same("h"))
                                        .gap(Text.same("g"))
                                        .next(Text.same("n"))
                                        .build(),
                                Review.builder()
                                        .id(Id.of("part"))
                                        .expected(Text.same("e"))
                                        .addLedTo(new Ref("decision", "d"))
                                        .build()),
                Learning.MEASURE);

        assertThat(learning.readings()).isEqualTo(2);
        assertThat(learning.deciding()).isEqualTo(1);
        assertThat(learning.reviews()).isEqualTo(2);
        assertThat(learning.whole()).isEqualTo(1);
        assertThat(learning.leading()).isEqualTo(1);
    }

    private static Reading reading(Id<Indicator> indicator, String end) {
        LocalDate day = LocalDate.parse(end);
        return Reading.builder()
                .indicator(indicator)
                .value(BigDecimal.ONE)
                .period(Span.of(day.minusMonths(6), day))
                .build();
    }

    @Test
    void countsAPracticeThatCameOfFeedbackOnce() {
        FeedbackStep linked = FeedbackStep.builder()
                .from(corrected("2026-03-01", GoverningVariable.RULE))
                .result(new Ref("practice-change", "p"))
                .build();
        Learning learning = measure(
                village()
                        .addPracticeChanges(
                                change("p").date(LocalDate.of(2026, 3, 1)).build(),
                                change("q").changed(GoverningVariable.ACTION).build(),
                                change("r").build())
                        .addExchanges(
                                feedback("a", received("2026-01-01"), linked).build(),
                                feedback("b", corrected("2026-03-01", GoverningVariable.ACTION))
                                        .build(),
                                feedback("c", told("2026-03-01")).build()),
                Learning.MEASURE);

        assertThat(learning.doubled()).isEqualTo(1);
        assertThat(learning.single()).isEqualTo(2);
        assertThat(learning.untold()).isEqualTo(1);
    }

    @Test
    void measuresFromSignalToCorrectionByYear() {
        Corrections corrections = measure(
                village()
                        .addExchanges(
                                corrected("a", "2024-01-01", "2024-01-31"),
                                corrected("b", "2024-02-01", "2024-03-02"),
                                corrected("c", "2024-03-01", "2024-03-11"),
                                corrected("d", "2026-01-01", "2026-01-06"),
                                corrected("e", "2026-01-01", "2026-01-11"),
                                feedback("f", received("2026-01-01")).build(),
                                feedback(
                                                "g",
                                                received("2026-01-01"),
                                                step(FeedbackStage.NO_CHANGE_EXPLAINED, "2026-01-02"))
                                        .build(),
                                feedback("h", received("2026-01-01"), step(FeedbackStage.DECLINED, "2026-01-02"))
                                        .build(),
                                feedback("praise", received("2026-01-01"))
                                        .asksForChange(false)
                                        .build())
                        .addLearningLoops(
                                loop("x", at(LearningStage.FIND, "2025-01-01"), at(LearningStage.CHANGE, "2025-01-02")),
                                loop("y", at(LearningStage.FIND, "2026-11-21")),
                                loop("z", at(LearningStage.AGREE, "2026-11-21"))),
                Corrections.MEASURE);

        assertThat(corrections.years())
                .containsExactly(
                        new Corrections.Year(2024, 3, 0, OptionalDouble.of(30)),
                        new Corrections.Year(2025, 1, 0, OptionalDouble.of(1)),
                        new Corrections.Year(2026, 2, 2, OptionalDouble.empty()));
        assertThat(corrections.trend()).isEmpty();
        assertThat(corrections.years().get(2).signals()).isEqualTo(4);
    }

    private static org.concerted.core.model.Exchange corrected(String id, String signal, String day) {
        return feedback(id, received(signal), corrected(day, GoverningVariable.ACTION))
                .build();
    }

    @Test
    void readsATrendFromYearsWithEnoughSignals() {
        assertThat(trend(30, 20, 10)).contains(Corrections.Trend.SOONER);
        assertThat(trend(30, 30, 10)).contains(Corrections.Trend.SOONER);
        assertThat(trend(10, 20, 30)).contains(Corrections.Trend.LATER);
        assertThat(trend(20, 90, 90, 19)).contains(Corrections.Trend.MIXED);
        assertThat(trend(30, 24, 26)).contains(Corrections.Trend.ALIKE);
        assertThat(trend(30, 23, 26)).contains(Corrections.Trend.MIXED);
        assertThat(trend(30, 30, 23)).contains(Corrections.Trend.SOONER);
        assertThat(trend(30, 10)).isEmpty();
        assertThat(new Corrections(ImmutableList.of(
                                year(2023, 3, OptionalDouble.of(40)),
                                year(2024, 2, OptionalDouble.of(30)),
                                year(2025, 3, OptionalDouble.of(10))))
                        .trend())
                .isEmpty();
        assertThat(new Corrections(ImmutableList.of(
                                year(2023, 3, OptionalDouble.of(30)),
                                year(2024, 3, OptionalDouble.empty()),
                                year(2025, 3, OptionalDouble.of(20)),
                                year(2026, 3, OptionalDouble.of(10))))
                        .trend())
                .contains(Corrections.Trend.SOONER);
    }

    private static java.util.Optional<Corrections.Trend> trend(double... middles) {
        ImmutableList.Builder<Corrections.Year> years = ImmutableList.builder();
        for (int i = 0; i < middles.length; i++) {
            years.add(year(2020 + i, 3, OptionalDouble.of(middles[i])));
        }
        return new Corrections(years.build()).trend();
    }

    private static Corrections.Year year(int year, long corrected, OptionalDouble middle) {
        return new Corrections.Year(year, corrected, 0, middle);
    }

    @Test
    void findsTheMiddleOnlyWhereWhatLastsCannotMoveIt() {
        assertThat(Middle.of(new long[] {5, 1, 3})).hasValue(3);
        assertThat(Middle.of(new long[] {5, 2})).hasValue(3.5);
        assertThat(Middle.of(new long[0])).isEmpty();
        assertThat(Middle.of(new long[] {1, 2, 3}, new long[] {90})).hasValue(2.5);
        assertThat(Middle.of(new long[] {1, 2, 30}, new long[] {10, 20})).isEmpty();
        assertThat(Middle.of(new long[] {1}, new long[] {10, 20})).isEmpty();
        assertThat(Middle.of(new long[0], new long[0])).isEmpty();
        assertThat(Middle.of(new long[0], new long[] {4})).isEmpty();
    }

    @Test
    void listsSmallWinsOfTheLastYearOnce() {
        Id<Action> feast = Id.of("feast");
        FeedbackStep linked = FeedbackStep.builder()
                .from(corrected("2026-03-01", GoverningVariable.RULE))
                .result(new Ref("practice-change", "p"))
                .build();
        SmallWins wins = measure(
                village()
                        .addActions(
                                win(feast, ActionState.DONE, "2026-06-20"),
                                win(Id.of("old"), ActionState.DONE, "2025-11-21"),
                                Action.builder()
                                        .id(Id.of("planned"))
                                        .name(Text.same("Planned"))
                                        .smallWin(true)
                                        .build(),
                                Action.builder()
                                        .id(Id.of("other"))
                                        .name(Text.same("Other"))
                                        .state(ActionState.DONE)
                                        .ended(LocalDate.of(2026, 6, 1))
                                        .build())
                        .addPracticeChanges(
                                change("p").date(LocalDate.of(2026, 3, 1)).build(),
                                change("given-up")
                                        .date(LocalDate.of(2026, 3, 1))
                                        .abandoned(LocalDate.of(2026, 4, 1))
                                        .build())
                        .addExchanges(
                                feedback("linked", received("2026-01-01"), linked)
                                        .build(),
                                corrected("alone", "2026-01-01", "2026-11-22"))
                        .addLearningLoops(
                                loop("turn", at(LearningStage.CHANGE, "2026-02-02")),
                                loop("open", at(LearningStage.FIND, "2026-02-02"))),
                SmallWins.MEASURE);

        assertThat(wins.chosen()).isEqualTo(3);
        assertThat(wins.wins())
                .extracting(win -> win.what().toString())
                .containsExactly("exchange:alone", "action:feast", "practice-change:p", "learning-loop:turn");
    }

    private static Action win(Id<Action> id, ActionState state, String ended) {
        return Action.builder()
                .id(id)
                .name(Text.same(id.value()))
                .smallWin(true)
                .state(state)
                .ended(LocalDate.parse(ended))
                .build();
    }
}
