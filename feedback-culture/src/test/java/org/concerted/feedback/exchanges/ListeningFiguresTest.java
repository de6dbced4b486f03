package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.feedback.Village.FOUNDATION;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TABLE;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.promise;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.Text;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Channel;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Population;
import org.junit.jupiter.api.Test;

/** What is on record of feedback, counted. */
class ListeningFiguresTest {
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ImmutableList.of()));

    private static <V> V measure(Initiative.Builder initiative, Measure<Initiative, V> measure) {
        return ASSESSOR.assess(initiative.build(), TODAY).measure(measure);
    }

    @Test
    void tellsWhatIsAnsweredByTheDayPromised() {
        AnswerTimes times = measure(
                village()
                        .addResponsePolicies(promise("all", 30).build())
                        .addExchanges(
                                feedback("in-time", received("2026-01-01"), told("2026-01-31"))
                                        .build(),
                                feedback("late", received("2026-01-01"), told("2026-02-01"))
                                        .build(),
                                feedback("silent", received("2026-01-01")).build(),
                                feedback("waiting", received("2026-11-20")).build(),
                                feedback("undated").build()),
                AnswerTimes.MEASURE);

        assertThat(times).isEqualTo(new AnswerTimes(1, 1, 1, 1, 0, 1, 0));
        assertThat(times.counted()).isEqualTo(3);
        assertThat(times.unknown()).isEqualTo(1);
        assertThat(times.share()).contains(new BigDecimal("33.3"));
        assertThat(measure(village(), AnswerTimes.MEASURE).share()).isEmpty();
    }

    @Test
    void tellsHowFarFeedbackWentAndHowOldTheRestIs() {
        Backlog backlog = measure(
                village()
                        .addExchanges(
                                feedback(
                                                "closed",
                                                received("2026-01-01"),
                                                step(FeedbackStage.ACKNOWLEDGED, "2026-01-02"),
                                                told("2026-01-03"),
                                                step(FeedbackStage.CORRECTED, "2026-01-04"))
                                        .satisfied(true)
                                        .build(),
                                feedback(
                                                "explained",
                                                received("2026-01-01"),
                                                told("2026-01-03"),
                                                step(FeedbackStage.NO_CHANGE_EXPLAINED, "2026-01-03"))
                                        .satisfied(false)
                                        .build(),
                                feedback("told", received("2026-11-12"), told("2026-11-13"))
                                        .build(),
                                feedback("older", received("2026-11-02")).build(),
                                feedback("oldest", received("2026-10-23")).build(),
                                feedback("undated").build()),
                Backlog.MEASURE);

        assertThat(backlog)
                .isEqualTo(new Backlog(
                        6,
                        1,
                        3,
                        1,
                        1,
                        2,
                        1,
                        3,
                        1,
                        Optional.of(LocalDate.of(2026, 10, 23)),
                        OptionalDouble.of(20),
                        1,
                        1));
        assertThat(backlog.open()).isEqualTo(4);
    }

    @Test
    void seesWhatGotNoReason() {
        FeedbackStep declined = step(FeedbackStage.DECLINED, "2026-01-02");
        FeedbackStep because = FeedbackStep.builder()
                .from(declined)
                .reason(Text.same("No money"))
                .build();

        assertThat(Backlog.unreasoned(
                        feedback("a", received("2026-01-01"), declined).build()))
                .isTrue();
        assertThat(Backlog.unreasoned(
                        feedback("a", received("2026-01-01"), because).build()))
                .isFalse();
        assertThat(Backlog.unreasoned(feedback("a", received("2026-01-01")).build()))
                .isFalse();
        assertThat(Backlog.unreasoned(feedback("a", step(FeedbackStage.PARTLY_ACCEPTED, "2026-01-02"))
                        .build()))
                .isTrue();
        assertThat(Backlog.unreasoned(feedback("a", declined, step(FeedbackStage.CORRECTED, "2026-01-03"))
                        .build()))
                .isFalse();
        assertThat(Backlog.unreasoned(feedback("a", declined, step(FeedbackStage.NO_CHANGE_EXPLAINED, "2026-01-03"))
                        .build()))
                .isFalse();
    }

    @Test
    void tellsWhoListensToWhom() {
        Id<Population> people = Id.of("people");
        Listening listening = measure(
                village()
                        .addPopulations(Population.builder()
                                .id(people)
                                .name(Text.same("People"))
                                .build())
                        .addExchanges(
                                feedback("one", told("2026-01-01")).asked(true).build(),
                                feedback("two", told("2026-01-02")).asked(false).build(),
                                feedback("back").giver(PANTRY).receiver(HOUSE).build(),
                                feedback("up").receiver(FOUNDATION).build(),
                                feedback("among")
                                        .giver(FOUNDATION)
                                        .receiver(TABLE)
                                        .build(),
                                feedback("self").giver(HOUSE).receiver(HOUSE).build(),
                                feedback("citizens")
                                        .giver(Optional.empty())
                                        .population(people)
                                        .receiver(TABLE)
                                        .build(),
                                feedback("nobody").giver(Optional.empty()).build()),
                Listening.MEASURE);

        assertThat(listening.actors()).isEqualTo(4);
        assertThat(listening.pairs())
                .containsEntry(new Listening.Pair(HOUSE, PANTRY), new Listening.Heard(2, 2))
                .containsEntry(new Listening.Pair(PANTRY, HOUSE), new Listening.Heard(1, 0))
                .containsEntry(new Listening.Pair(HOUSE, FOUNDATION), new Listening.Heard(1, 0))
                .containsEntry(new Listening.Pair(FOUNDATION, TABLE), new Listening.Heard(1, 0))
                .hasSize(4);
        assertThat(listening.pairs().firstKey().from()).isEqualTo(FOUNDATION);
        assertThat(listening.share()).isEqualTo(OptionalDouble.of(4.0 / 12));
        assertThat(listening.reciprocity()).isEqualTo(OptionalDouble.of(0.5));
        assertThat(listening.fromPopulation()).isEqualTo(1);
        assertThat(listening.unsigned()).isEqualTo(1);
        assertThat(listening.toFunders()).isEqualTo(1);
        assertThat(listening.toBackbone()).isEqualTo(1);
        assertThat(listening.requested()).isEqualTo(1);
        assertThat(listening.volunteered()).isEqualTo(1);
        Listening none = measure(village(), Listening.MEASURE);
        assertThat(none.reciprocity()).isEmpty();
        assertThat(none.share()).isEqualTo(OptionalDouble.of(0));
        assertThat(measure(Initiative.builder().id("x").name(Text.same("X")), Listening.MEASURE)
                        .share())
                .isEmpty();
    }

    @Test
    void tellsWhichChannelsAreKnownAndUsed() {
        Id<Channel> box = Id.of("box");
        Channels channels = measure(
                village()
                        .addChannels(
                                Channel.builder()
                                        .id(box)
                                        .name(Text.same("Box"))
                                        .twoWay(true)
                                        .confidential(true)
                                        .addReaches(HOUSE, PANTRY)
                                        .build(),
                                Channel.builder()
                                        .id(Id.of("bulletin"))
                                        .name(Text.same("Bulletin"))
                                        .twoWay(false)
                                        .addReaches(TABLE)
                                        .build(),
                                Channel.builder()
                                        .id(Id.of("assembly"))
                                        .name(Text.same("Assembly"))
                                        .addReaches(TABLE)
                                        .build())
                        .addExchanges(
                                feedback("a", received("2026-03-01"))
                                        .channel(box)
                                        .build(),
                                feedback("b", received("2026-02-01"))
                                        .channel(box)
                                        .build(),
                                feedback("c").build()),
                Channels.MEASURE);

        assertThat(channels.channels())
                .containsExactly(
                        new Channels.Use(Id.of("assembly"), Optional.empty(), Optional.empty(), 1, 0, Optional.empty()),
                        new Channels.Use(
                                box,
                                Optional.of(true),
                                Optional.of(true),
                                2,
                                2,
                                Optional.of(LocalDate.of(2026, 3, 1))));
        assertThat(channels.actors()).isEqualTo(4);
        assertThat(channels.reached()).isEqualTo(2);
        assertThat(channels.gave()).isEqualTo(1);
        assertThat(channels.unnamed()).isEqualTo(1);
    }
}
