package org.concerted.coordination.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.FsgComponent;
import org.concerted.core.model.FsgPhase;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Milestone;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.core.model.Sector;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void theFirstDayOfEachPhaseIsKept() {
        Phases phases = Phases.of(
                of(
                        milestone("a", FsgPhase.INITIATE, DAY.plusDays(9)),
                        milestone("b", FsgPhase.INITIATE, DAY),
                        milestone("c", FsgPhase.ORGANISE, DAY.plusYears(1))),
                Asked.TODAY);
        assertThat(phases.reached().row(FsgComponent.STRATEGIC_PLANNING))
                .containsEntry(FsgPhase.INITIATE, DAY)
                .containsEntry(FsgPhase.ORGANISE, DAY.plusYears(1))
                .hasSize(2);
        assertThat(phases.early()).isEmpty();
        assertThat(phases.complete()).isTrue();
    }

    @Test
    void aLaterPhaseThatComesFirstIsSaidWhereAllAreOnRecord() {
        Initiative early =
                of(milestone("a", FsgPhase.INITIATE, DAY.plusDays(1)), milestone("b", FsgPhase.ORGANISE, DAY));
        assertThat(Phases.of(early, Asked.TODAY).early()).containsExactly(FsgComponent.STRATEGIC_PLANNING);
        Initiative sameDay = of(milestone("a", FsgPhase.INITIATE, DAY), milestone("b", FsgPhase.ORGANISE, DAY));
        assertThat(Phases.of(sameDay, Asked.TODAY).early()).isEmpty();
        Initiative partial = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .milestones(early.milestones())
                .build();
        assertThat(Phases.of(partial, Asked.TODAY).early()).isEmpty();
    }

    @Test
    void phaseZeroIsNoneThatHasToComeFirst() {
        assertThat(Phases.of(of(milestone("a", FsgPhase.INITIATE, DAY)), Asked.TODAY)
                        .early())
                .isEmpty();
        assertThat(Phases.of(of(milestone("a", FsgPhase.ORGANISE, DAY)), Asked.TODAY)
                        .early())
                .containsExactly(FsgComponent.STRATEGIC_PLANNING);
        assertThat(Phases.of(of(milestone("a", FsgPhase.ORGANISE, DAY)), DAY.minusDays(1))
                        .reached()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void principlesAreCountedOfWhatIsOnRecord() {
        Initiative initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActor(actor("a").addSectors(Sector.COMMUNITY).build())
                .addActor(actor("b").addSectors(Sector.COMMUNITY, Sector.PUBLIC).build())
                .addActor(actor("gone")
                        .addSectors(Sector.PRIVATE)
                        .period(Span.of(DAY.minusYears(2), DAY))
                        .build())
                .addIndicator(
                        Indicator.builder().id(Id.of("i")).name(Text.same("I")).build())
                .addIndicator(
                        Indicator.builder().id(Id.of("j")).name(Text.same("J")).build())
                .addReading(reading("all").build())
                .addReading(reading("young")
                        .group(Text.same("Young"))
                        .dimension(Text.same("Age"))
                        .build())
                .addBody(Body.builder().id(Id.of("body")).name(Text.same("B")).build())
                .addSeat(seat("s1").vote(true).kind(SeatKind.CITIZEN).build())
                .addSeat(seat("s2").vote(true).kind(SeatKind.LIVED_EXPERIENCE).build())
                .addSeat(seat("s3").vote(true).kind(SeatKind.ORGANISATION).build())
                .addSeat(seat("s4").vote(false).kind(SeatKind.CITIZEN).build())
                .addSeat(seat("s5").kind(SeatKind.CITIZEN).build())
                .addDecision(decision("d1").date(DAY).addCites(Id.of("young")).build())
                .addDecision(decision("d2").date(DAY).build())
                .addDecision(decision("d3").build())
                .addAction(action("p", Optional.of(ActionKind.PROGRAM)))
                .addAction(action("q", Optional.of(ActionKind.SYSTEM)))
                .addAction(action("r", Optional.empty()))
                .build();
        Principles principles = Principles.of(initiative, Asked.TODAY);
        assertThat(principles.indicators()).isEqualTo(2);
        assertThat(principles.byGroup()).isEqualTo(1);
        assertThat(principles.votes()).isEqualTo(3);
        assertThat(principles.votesOfPeople()).isEqualTo(2);
        assertThat(principles.sectors()).containsExactlyInAnyOrder(Sector.COMMUNITY, Sector.PUBLIC);
        assertThat(principles.decisions()).isEqualTo(2);
        assertThat(principles.decisionsOnReadings()).isEqualTo(1);
        assertThat(principles.actions())
                .containsEntry(ActionKind.PROGRAM, 1)
                .containsEntry(ActionKind.SYSTEM, 1)
                .hasSize(2);
        assertThat(principles.actionsUnsaid()).isEqualTo(1);
    }

    private static Initiative of(Milestone... milestones) {
        Initiative.Builder builder =
                Initiative.builder().id("x").name(Text.same("X")).complete(Milestone.TYPE);
        for (Milestone milestone : milestones) {
            builder.addMilestone(milestone);
        }
        return builder.build();
    }

    private static Milestone milestone(String id, FsgPhase phase, LocalDate day) {
        return Milestone.builder()
                .id(Id.of(id))
                .component(FsgComponent.STRATEGIC_PLANNING)
                .phase(phase)
                .date(day)
                .build();
    }

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Reading.Builder reading(String id) {
        return Reading.builder()
                .id(Id.of(id))
                .indicator(Id.of("i"))
                .value(BigDecimal.ONE)
                .period(Span.of(DAY, DAY));
    }

    private static Seat.Builder seat(String id) {
        return Seat.builder().id(Id.of(id)).body(Id.of("body"));
    }

    private static Decision.Builder decision(String id) {
        return Decision.builder().id(Id.of(id)).matter(Text.same(id));
    }

    private static Action action(String id, Optional<ActionKind> kind) {
        return Action.builder().id(Id.of(id)).name(Text.same(id)).kind(kind).build();
    }
}
