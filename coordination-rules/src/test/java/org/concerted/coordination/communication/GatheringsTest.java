package org.concerted.coordination.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class GatheringsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void meetingsOfTheYearStandBesideTheCadence() {
        Gatherings gatherings = measured(base().addMeetings(
                        meeting(DAY.minusYears(1)),
                        meeting(DAY.minusYears(1).plusDays(1)),
                        meeting(DAY.minusMonths(3))));
        assertThat(gatherings.bodies())
                .containsExactly(new Gatherings.Gathering(
                        Id.of("body"),
                        2,
                        Optional.of(DAY.minusMonths(3)),
                        Optional.of(Period.ofMonths(3)),
                        ImmutableMap.of(Presence.PRESENT, 2L, Presence.ABSENT, 2L)));
        assertThat(gatherings.bodies().get(0).beyondCadence(DAY)).contains(false);
        assertThat(gatherings.bodies().get(0).beyondCadence(DAY.plusDays(2))).contains(true);
    }

    @Test
    void aBodyThatNeverMetOnRecordIsNotBeyondItsCadence() {
        assertThat(measured(base()).bodies().get(0).beyondCadence(DAY)).isEmpty();
        assertThat(measured(base()).bodies().get(0).meetings()).isZero();
    }

    @Test
    void whomAChannelInUseOrAMessageReachesCountsOnce() {
        Gatherings gatherings = measured(base().addChannels(
                        channel("now", Optional.empty(), "a"),
                        channel("gone", Optional.of(Span.of(DAY.minusYears(3), DAY.minusDays(1))), "c"))
                .addMessages(
                        message(DAY.minusDays(3))
                                .sender(Id.of("a"))
                                .addSentTo(Id.of("a"), Id.of("b"))
                                .build(),
                        message(DAY.minusYears(2))
                                .sender(Id.of("b"))
                                .addSentTo(Id.of("c"))
                                .build()));
        assertThat(gatherings.reached()).isEqualTo(2);
        assertThat(gatherings.actors()).isEqualTo(3);
        assertThat(gatherings.messages()).isEqualTo(1);
        assertThat(gatherings.senders()).isEqualTo(1);
    }

    @Test
    void howSoonReadingsAreSharedIsCountedFromTheEndOfTheirPeriod() {
        Gatherings gatherings = measured(base().addMessages(
                        message(LocalDate.of(2026, 1, 11))
                                .addReadings(Id.of("r1"))
                                .build(),
                        message(LocalDate.of(2026, 2, 1))
                                .addReadings(Id.of("r1"), Id.of("r2"))
                                .build()));
        assertThat(gatherings.shareDays()).isEqualTo(OptionalLong.of(11));
        assertThat(measured(base()).shareDays()).isEmpty();
    }

    private static Meeting meeting(LocalDate day) {
        return Meeting.builder()
                .body(Id.of("body"))
                .date(day)
                .addAttendances(
                        Attendance.builder()
                                .actor(Id.of("a"))
                                .presence(Presence.PRESENT)
                                .build(),
                        Attendance.builder()
                                .actor(Id.of("b"))
                                .presence(Presence.ABSENT)
                                .build())
                .build();
    }

    private static Channel channel(String id, Optional<Span> period, String reaches) {
        return Channel.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .period(period)
                .addReaches(Id.of(reaches))
                .build();
    }

    private static Message.Builder message(LocalDate day) {
        return Message.builder().date(day);
    }

    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addActors(actor("a"), actor("b"), actor("c"))
                .addBodies(
                        Body.builder()
                                .id(Id.of("body"))
                                .name(Text.same("body"))
                                .cadence(Period.ofMonths(3))
                                .build(),
                        Body.builder()
                                .id(Id.of("over"))
                                .name(Text.same("over"))
                                .period(Span.of(DAY.minusYears(3), DAY.minusDays(1)))
                                .build())
                .addIndicator(
                        Indicator.builder().id(Id.of("x")).name(Text.same("x")).build())
                .addReadings(reading("r1", LocalDate.of(2025, 12, 31)), reading("r2", LocalDate.of(2026, 1, 1)));
    }

    private static Reading reading(String id, LocalDate end) {
        return Reading.builder()
                .id(Id.of(id))
                .indicator(Id.of("x"))
                .period(Span.of(end.minusYears(1), end))
                .value(BigDecimal.ONE)
                .build();
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static Gatherings measured(Initiative.Builder initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .assess(initiative.build(), DAY)
                .measure(Gatherings.MEASURE);
    }
}
