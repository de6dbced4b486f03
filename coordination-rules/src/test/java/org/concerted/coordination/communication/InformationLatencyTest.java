package org.concerted.coordination.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.concerted.coordination.CoordinationPack;
import org.concerted.coordination.communication.InformationLatency.Flow;
import org.concerted.coordination.communication.InformationLatency.News;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Body;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Message;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class InformationLatencyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void newsGoFromOneMeetingToTheNextAndNotBack() {
        InformationLatency latency = measured(base("a", "b", "c", "d")
                .addMeetings(meeting(DAY.minusDays(20), "a", "b"), meeting(DAY.minusDays(5), "b", "c")));
        assertThat(latency.all()).isEqualTo(new Flow(12, 5, OptionalInt.of(20)));
        assertThat(news(latency, "a")).isEqualTo(new News(1, 2, OptionalInt.of(20)));
        assertThat(news(latency, "b")).isEqualTo(new News(2, 2, OptionalInt.of(5)));
        assertThat(news(latency, "c")).isEqualTo(new News(2, 1, OptionalInt.of(5)));
        assertThat(news(latency, "d")).isEqualTo(new News(0, 0, OptionalInt.empty()));
        assertThat(latency.silent()).isEqualTo(1);
        assertThat(latency.others()).isEmpty();
        assertThat(latency.withoutBackbone()).isEmpty();
    }

    @Test
    void whatIsLearnedOnADayIsPassedOnTheNext() {
        InformationLatency sameDay =
                measured(base("a", "b", "c").addMeetings(meeting(DAY, "a", "b"), meeting(DAY, "b", "c")));
        assertThat(sameDay.all().reached()).isEqualTo(4);
        assertThat(sameDay.all().medianDays()).hasValue(0);
    }

    @Test
    void onlyTheYearCountsAndThoseWhoTakePart() {
        assertThat(measured(base("a", "b").addMeetings(meeting(DAY.minusYears(1), "a", "b")))
                        .all()
                        .reached())
                .isZero();
        assertThat(measured(base("a", "b").addMeetings(meeting(DAY.minusYears(1).plusDays(1), "a", "b")))
                        .all())
                .isEqualTo(new Flow(2, 2, OptionalInt.of(364)));
        InformationLatency left = measured(base("a", "b")
                .addActors(Actor.builder()
                        .from(actor("gone"))
                        .period(Span.of(DAY.minusYears(2), DAY.minusDays(1)))
                        .build())
                .addMeetings(meeting(DAY.minusDays(9), "a", "gone"), meeting(DAY.minusDays(8), "gone", "b")));
        assertThat(left.actors()).containsOnlyKeys(Id.of("a"), Id.of("b"));
        assertThat(left.all()).isEqualTo(new Flow(2, 0, OptionalInt.empty()));
    }

    @Test
    void whoDidNotComeHeardNothingAndASubstituteDid() {
        InformationLatency latency = measured(base("a", "b", "c", "d")
                .addSeats(Seat.builder()
                        .id(Id.of("seat-d"))
                        .body(Id.of("body"))
                        .actor(Id.of("d"))
                        .build())
                .addMeetings(Meeting.builder()
                        .body(Id.of("body"))
                        .date(DAY)
                        .addAttendances(
                                attendance("a", Presence.PRESENT),
                                attendance("b", Presence.EXCUSED),
                                attendance("c", Presence.ABSENT),
                                Attendance.builder()
                                        .seat(Id.of("seat-d"))
                                        .presence(Presence.SUBSTITUTE)
                                        .build())
                        .build()));
        assertThat(latency.all().reached()).isEqualTo(2);
        assertThat(news(latency, "d").from()).isEqualTo(1);
        assertThat(latency.silent()).isEqualTo(2);
    }

    @Test
    void aMessageTellsThoseItWasSentToElseThoseItsChannelReaches() {
        Initiative.Builder base = base("a", "b", "c")
                .addChannels(Channel.builder()
                        .id(Id.of("letter"))
                        .name(Text.same("letter"))
                        .keeper(Id.of("a"))
                        .addReaches(Id.of("b"), Id.of("c"))
                        .period(Span.of(DAY.minusDays(30), DAY.minusDays(1)))
                        .build());
        Message.Builder sent = Message.builder().channel(Id.of("letter"));
        assertThat(to(base, sent.date(DAY.minusDays(1)).build(), "a")).isEqualTo(2);
        assertThat(to(base, sent.date(DAY).build(), "a")).isZero();
        assertThat(to(base, sent.addSentTo(Id.of("b")).build(), "a")).isEqualTo(1);
        assertThat(to(base, sent.addReceived(Id.of("c")).build(), "a")).isEqualTo(2);
        assertThat(to(base, sent.sender(Id.of("b")).build(), "a")).isZero();
        assertThat(to(base, sent.build(), "b")).isEqualTo(1);
    }

    @Test
    void withoutTheBackboneOnlyWhatOthersPassOnIsLeft() {
        InformationLatency latency = measured(base("a", "b", "c")
                .addActors(Actor.builder()
                        .from(actor("z"))
                        .addRoles(ActorRole.BACKBONE)
                        .build())
                .addMeetings(
                        meeting(DAY.minusDays(30), "a", "z"),
                        meeting(DAY.minusDays(20), "z", "c"),
                        meeting(DAY.minusDays(10), "a", "b", "z")));
        assertThat(latency.others()).contains(new Flow(6, 5, OptionalInt.of(20)));
        assertThat(latency.withoutBackbone()).contains(new Flow(6, 2, OptionalInt.of(10)));
        assertThat(latency.all().pairs()).isEqualTo(12);
    }

    private static long to(Initiative.Builder base, Message message, String actor) {
        return news(measured(Initiative.builder().from(base.build()).addMessages(message)), actor)
                .to();
    }

    private static News news(InformationLatency latency, String actor) {
        return latency.actors().getOrDefault(Id.<Actor>of(actor), new News(-1, -1, OptionalInt.empty()));
    }

    private static Meeting meeting(LocalDate day, String... there) {
        Meeting.Builder meeting = Meeting.builder()
                .id(Id.of("m" + day + String.join("", there)))
                .body(Id.of("body"))
                .date(day);
        for (String each : there) {
            meeting.addAttendances(attendance(each, Presence.PRESENT));
        }
        return meeting.build();
    }

    private static Attendance attendance(String actor, Presence presence) {
        return Attendance.builder().actor(Id.of(actor)).presence(presence).build();
    }

    private static Initiative.Builder base(String... actors) {
        Initiative.Builder initiative = Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addBodies(
                        Body.builder().id(Id.of("body")).name(Text.same("body")).build());
        for (String each : actors) {
            initiative.addActors(actor(each));
        }
        return initiative;
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static InformationLatency measured(Initiative.Builder initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .assess(initiative.build(), DAY)
                .measure(InformationLatency.MEASURE);
    }
}
