package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

/** What an initiative of some year shows of what came later: nothing. */
class HindsightTest {
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 1);
    private static final Text NAME = Text.same("x");

    @Test
    void anActionThatEndsLaterIsUnderWay() {
        Action action = Action.builder()
                .id(Id.of("a"))
                .name(NAME)
                .state(ActionState.DROPPED)
                .started(JANUARY)
                .ended(DECEMBER)
                .reason(NAME)
                .build();
        Action seen = Action.TYPE.asKnown(action, JUNE);
        assertThat(seen.state()).contains(ActionState.STARTED);
        assertThat(seen.ended()).isEmpty();
        assertThat(seen.reason()).isEmpty();
        assertThat(Action.TYPE.asKnown(action, DECEMBER)).isSameAs(action);
    }

    @Test
    void anActionThatStartsLaterIsPlanned() {
        Action action = Action.builder()
                .id(Id.of("a"))
                .name(NAME)
                .state(ActionState.DONE)
                .started(JUNE)
                .ended(DECEMBER)
                .build();
        assertThat(Action.TYPE.asKnown(action, JANUARY).state()).contains(ActionState.PLANNED);
    }

    @Test
    void whatIsNotSaidOfTheBeginningStaysUnknown() {
        Action action = Action.builder()
                .id(Id.of("a"))
                .name(NAME)
                .state(ActionState.DONE)
                .ended(DECEMBER)
                .build();
        assertThat(Action.TYPE.asKnown(action, JUNE).state()).isEmpty();
    }

    @Test
    void aDecisionTakenLaterIsProposed() {
        Decision decision = Decision.builder()
                .id(Id.of("d"))
                .matter(NAME)
                .state(DecisionState.ADOPTED)
                .proposed(JANUARY)
                .date(JUNE)
                .followUp(FollowUpState.DONE)
                .followedUp(DECEMBER)
                .build();
        assertThat(decision.visibleFrom()).contains(JANUARY);
        assertThat(Decision.TYPE.asKnown(decision, JANUARY).state()).contains(DecisionState.PROPOSED);
        assertThat(Decision.TYPE.asKnown(decision, JANUARY).adopted()).isFalse();
        assertThat(Decision.TYPE.asKnown(decision, JUNE).adopted()).isTrue();
        assertThat(Decision.TYPE.asKnown(decision, JUNE).followUp()).isEmpty();
        assertThat(Decision.TYPE.asKnown(decision, DECEMBER)).isSameAs(decision);
    }

    @Test
    void aCommitmentWithdrawnLaterHolds() {
        Commitment commitment = Commitment.builder()
                .id(Id.of("c"))
                .party(Id.of("a"))
                .provenance(new Provenance.Reported(JANUARY))
                .kept(JUNE)
                .withdrawn(DECEMBER)
                .build();
        assertThat(commitment.visibleFrom()).contains(JANUARY);
        assertThat(Commitment.TYPE.asKnown(commitment, JUNE).withdrawn()).isEmpty();
        assertThat(Commitment.TYPE.asKnown(commitment, JUNE).kept()).contains(JUNE);
    }

    @Test
    void feedbackAnsweredLaterIsOpen() {
        Exchange exchange = Exchange.builder()
                .id(Id.of("e"))
                .receiver(Id.of("a"))
                .addStep(FeedbackStep.of(FeedbackStage.RECEIVED, JANUARY))
                .addStep(FeedbackStep.of(FeedbackStage.REPORTED_BACK, DECEMBER))
                .satisfied(true)
                .build();
        Exchange seen = Exchange.TYPE.asKnown(exchange, JUNE);
        assertThat(seen.reached(FeedbackStage.RECEIVED)).contains(JANUARY);
        assertThat(seen.reached(FeedbackStage.REPORTED_BACK)).isEmpty();
        assertThat(seen.satisfied()).isEmpty();
    }

    @Test
    void aMeetingToComeHasAnAgendaAndNoMinutes() {
        Meeting meeting = Meeting.builder()
                .known(JANUARY)
                .date(JUNE)
                .addAgenda(AgendaItem.builder().matter(NAME).build())
                .addAttendance(Attendance.builder()
                        .actor(Id.of("a"))
                        .presence(Presence.PRESENT)
                        .build())
                .build();
        Meeting seen = Meeting.TYPE.asKnown(meeting, JANUARY);
        assertThat(seen.agenda()).hasSize(1);
        assertThat(seen.attendances()).isEmpty();
    }

    @Test
    void anApplicationAnsweredLaterIsSubmitted() {
        Application application = Application.builder()
                .id(Id.of("p"))
                .programme(Id.of("f"))
                .name(NAME)
                .submitted(JANUARY)
                .decided(JUNE)
                .state(ApplicationState.AWARDED)
                .build();
        assertThat(Application.TYPE.asKnown(application, JANUARY).state()).contains(ApplicationState.SUBMITTED);
    }

    @Test
    void eventsAreVisibleFromTheirOwnDay() {
        Reading reading = Reading.builder()
                .indicator(Id.of("imr"))
                .value(BigDecimal.ONE)
                .period(Span.of(JANUARY, JUNE))
                .build();
        assertThat(reading.visibleFrom()).contains(JUNE);
        assertThat(Reading.builder().from(reading).known(DECEMBER).build().visibleFrom())
                .contains(DECEMBER);
        assertThat(Claim.builder()
                        .id(Id.of("c"))
                        .statement(NAME)
                        .date(JUNE)
                        .build()
                        .visibleFrom())
                .contains(JUNE);
        assertThat(Endorsement.builder()
                        .endorsed(Ref.parse("vision:v1"))
                        .actor(Id.of("a"))
                        .provenance(new Provenance.Reported(JUNE))
                        .build()
                        .visibleFrom())
                .contains(JUNE);
    }
}
