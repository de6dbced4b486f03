package org.concerted.coordination.burden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.Body;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Money;
import org.concerted.core.model.Presence;
import org.concerted.core.model.Seat;
import org.junit.jupiter.api.Test;

class CoordinationTimeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void everyoneWhoCameCountsWithPreparationAndTravel() {
        CoordinationTime time = of(meeting("2026-01-10")
                .duration(Hours.of(2))
                .travel(Hours.of(1))
                .addAttendances(
                        there("a").people(3).preparation(Hours.of(1)).build(),
                        there("b")
                                .presence(Presence.SUBSTITUTE)
                                .preparation(Hours.ZERO)
                                .build(),
                        there("c").presence(Presence.EXCUSED).build())
                .build());
        assertThat(time.years()).containsExactly(new CoordinationTime.Year(2026, 1, Hours.of(3 * 4 + 3), 0));
        assertThat(time.meetings()).isEqualTo(Hours.of(15));
        assertThat(time.actors()).containsOnlyKeys(Id.of("a"), Id.of("b"), Id.of("c"));
        assertThat(time.actors().get(Id.<Actor>of("a")))
                .isEqualTo(new CoordinationTime.Share(1, Hours.of(12), 0, Hours.ZERO, 0, Hours.ZERO));
    }

    @Test
    void aSeatStandsForItsOrganisation() {
        CoordinationTime time = of(meeting("2026-01-10")
                .duration(Hours.of(2))
                .addAttendances(
                        Attendance.builder()
                                .seat(Id.of("seat"))
                                .presence(Presence.PRESENT)
                                .build(),
                        Attendance.builder()
                                .seat(Id.of("citizen"))
                                .presence(Presence.PRESENT)
                                .build())
                .build());
        assertThat(time.actors()).containsOnlyKeys(Id.of("a"), Id.of("c"));
        assertThat(time.meetings()).isEqualTo(Hours.of(4));
        assertThat(time.years().get(0).untold()).isEqualTo(1);
        assertThat(time.actors().get(Id.<Actor>of("a")))
                .isEqualTo(new CoordinationTime.Share(1, Hours.of(2), 1, Hours.ZERO, 0, Hours.ZERO));
    }

    @Test
    void aMeetingToComeIsNotHeldYet() {
        assertThat(of(meeting("2026-07-01")
                                .duration(Hours.of(2))
                                .addAttendances(there("a").build())
                                .build())
                        .years())
                .isEmpty();
        assertThat(of(meeting("2026-06-30").build()).years()).hasSize(1);
    }

    @Test
    void halfIsBorneByAsFewAsItTakes() {
        Meeting.Builder meeting = meeting("2026-01-10").duration(Hours.of(1));
        assertThat(of(meeting.addAttendances(
                                        there("a").people(2).build(),
                                        there("b").build(),
                                        there("c").build())
                                .build())
                        .bearHalf())
                .isEqualTo(1);
        assertThat(of(meeting("2026-01-10")
                                .duration(Hours.of(1))
                                .addAttendances(
                                        there("a").build(),
                                        there("b").build(),
                                        there("c").build())
                                .build())
                        .bearHalf())
                .isEqualTo(2);
        assertThat(of(meeting("2026-01-10").build()).bearHalf()).isZero();
    }

    @Test
    void hoursAreSharedBetweenPurposes() {
        CoordinationTime time = of(
                meeting("2026-01-10")
                        .duration(Hours.of(3))
                        .addPurposes(ActionNature.ACTION, ActionNature.RELATION)
                        .addAttendances(there("a").build())
                        .build(),
                meeting("2026-02-10")
                        .duration(Hours.of(1))
                        .addAttendances(there("a").build())
                        .build());
        assertThat(time.natures())
                .containsEntry(ActionNature.ACTION, Hours.of(new BigDecimal("21.5")))
                .containsEntry(ActionNature.RELATION, Hours.of(new BigDecimal("1.5")))
                .doesNotContainKey(ActionNature.REFLECTION);
        assertThat(time.unsaid()).isEqualTo(Hours.of(1));
        assertThat(time.costs()).isEmpty();
    }

    @Test
    void actionsAndReportsAskForTimeToo() {
        CoordinationTime time = of(
                meeting("2025-01-10").cost(Money.cad(80)).build(),
                meeting("2025-02-10").cost(Money.cad(20)).build());
        assertThat(time.costs()).containsEntry("CAD", Money.cad(100));
        assertThat(time.actors().get(Id.<Actor>of("c")))
                .isEqualTo(new CoordinationTime.Share(0, Hours.ZERO, 0, Hours.of(5), 1, Hours.of(7)));
    }

    private static Meeting.Builder meeting(String day) {
        return Meeting.builder().date(LocalDate.parse(day)).body(Id.of("body"));
    }

    private static Attendance.Builder there(String actor) {
        return Attendance.builder().actor(Id.of(actor)).presence(Presence.PRESENT);
    }

    /** Action of c: 20 hours, of which its coordination takes 5; a report of c took 7, and one is to come. */
    private static CoordinationTime of(Meeting... meetings) {
        Initiative initiative = Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addActors(actor("a"), actor("b"), actor("c"))
                .addBody(
                        Body.builder().id(Id.of("body")).name(Text.same("body")).build())
                .addSeats(
                        Seat.builder()
                                .id(Id.of("seat"))
                                .body(Id.of("body"))
                                .actor(Id.of("a"))
                                .build(),
                        Seat.builder().id(Id.of("citizen")).body(Id.of("body")).build())
                .addAction(Action.builder()
                        .id(Id.of("act"))
                        .name(Text.same("act"))
                        .owner(Id.of("c"))
                        .nature(ActionNature.ACTION)
                        .effort(Hours.of(20))
                        .coordination(Hours.of(5))
                        .build())
                .addGrant(Grant.builder()
                        .id(Id.of("g"))
                        .giver(Id.of("a"))
                        .recipient(Id.of("c"))
                        .build())
                .addGrantReports(
                        GrantReport.builder()
                                .id(Id.of("r"))
                                .author(Id.of("c"))
                                .submitted(DAY.minusDays(9))
                                .effort(Hours.of(7))
                                .build(),
                        GrantReport.builder()
                                .id(Id.of("due"))
                                .author(Id.of("c"))
                                .due(DAY.plusDays(9))
                                .build())
                .addMeetings(meetings)
                .build();
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .assess(initiative, DAY)
                .measure(CoordinationTime.MEASURE);
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
