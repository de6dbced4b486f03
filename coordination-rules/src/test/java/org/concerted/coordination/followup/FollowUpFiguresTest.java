package org.concerted.coordination.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class FollowUpFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void onlyAdoptedDecisionsAreFollowed() {
        FollowUp followUp = of(
                decision("a").state(DecisionState.PROPOSED).build(),
                decision("b").state(Optional.empty()).build(),
                decision("c").build());
        assertThat(followUp.adopted()).isEqualTo(1);
        assertThat(followUp.unowned()).isEqualTo(1);
        assertThat(followUp.undated()).isEqualTo(1);
        assertThat(followUp.unsaid()).isEqualTo(1);
        assertThat(followUp.late()).isZero();
    }

    @Test
    void lateIsPastItsDayAndNeitherDoneNorGivenUp() {
        Decision.Builder due = decision("a").due(DAY.minusDays(1));
        assertThat(of(due.followUp(FollowUpState.NOT_STARTED).build()).late()).isEqualTo(1);
        assertThat(of(due.followUp(FollowUpState.UNDER_WAY).build()).late()).isEqualTo(1);
        assertThat(of(due.followUp(FollowUpState.DONE).build()).late()).isZero();
        assertThat(of(due.followUp(FollowUpState.UNDER_WAY).due(DAY).build()).late())
                .isZero();
        assertThat(of(decision("a").due(DAY.minusDays(1)).build()).late()).isZero();
    }

    @Test
    void givenUpAsksForAReason() {
        Decision.Builder dropped = decision("a").followUp(FollowUpState.DROPPED);
        assertThat(of(dropped.build()).unreasoned()).isEqualTo(1);
        assertThat(of(dropped.reason(Text.same("no")).build()).unreasoned()).isZero();
        assertThat(of(decision("a").followUp(FollowUpState.DONE).build()).unreasoned())
                .isZero();
    }

    @Test
    void silenceIsCountedInMeetingsOfItsBody() {
        Decision.Builder spoken = decision("a").body(Id.of("body")).date(LocalDate.of(2026, 1, 1));
        assertThat(of(spoken.build()).silent()).containsEntry(Id.of("a"), 2L);
        assertThat(of(spoken.followedUp(LocalDate.of(2026, 2, 1)).build()).silent())
                .containsEntry(Id.of("a"), 1L);
        assertThat(of(spoken.followedUp(LocalDate.of(2026, 3, 1)).build()).silent())
                .isEmpty();
        assertThat(of(spoken.followUp(FollowUpState.DONE)
                                .followedUp(Optional.empty())
                                .build())
                        .silent())
                .isEmpty();
        assertThat(of(decision("a").date(LocalDate.of(2026, 1, 1)).build()).silent())
                .isEmpty();
    }

    @Test
    void whatIsPastItsEndHoldsUpWhatComesAfter() {
        FollowUp followUp = of(
                action("late").period(until(DAY.minusDays(1))).build(),
                action("next").addAfter(Id.of("late")).build(),
                action("last").addAfter(Id.of("next"), Id.of("apart")).build(),
                action("over").state(ActionState.DONE).addAfter(Id.of("late")).build(),
                action("beyond").addAfter(Id.of("over")).build(),
                action("apart").period(until(DAY)).build());
        assertThat(followUp.slips())
                .containsExactly(java.util.Map.entry(
                        Id.of("late"), ImmutableSortedSet.of(Id.<Action>of("last"), Id.of("next"))));
    }

    @Test
    void ofAnActionWhoseStateIsUnknownNothingIsSaid() {
        assertThat(of(action("a")
                                .state(Optional.empty())
                                .period(until(DAY.minusDays(1)))
                                .build())
                        .slips())
                .isEmpty();
        assertThat(of(action("a")
                                .ended(DAY.minusDays(2))
                                .period(until(DAY.minusDays(1)))
                                .build())
                        .slips())
                .isEmpty();
    }

    private static Span until(LocalDate end) {
        return Span.of(LocalDate.of(2026, 1, 1), end);
    }

    private static Decision.Builder decision(String id) {
        return Decision.builder().id(Id.of(id)).matter(Text.same(id)).state(DecisionState.ADOPTED);
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id)).state(ActionState.STARTED);
    }

    private static FollowUp of(Decision... decisions) {
        return measured(base().addDecisions(decisions));
    }

    private static FollowUp of(Action... actions) {
        return measured(base().actions(ImmutableList.copyOf(Arrays.asList(actions))));
    }

    /** The body met on the first of February and of March; another body, and a meeting to come, do not count. */
    private static Initiative.Builder base() {
        return Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addBodies(body("body"), body("other"))
                .addMeetings(
                        meeting("body", LocalDate.of(2026, 2, 1)),
                        meeting("body", LocalDate.of(2026, 3, 1)),
                        meeting("other", LocalDate.of(2026, 4, 1)),
                        Meeting.builder()
                                .from(meeting("body", DAY.plusDays(1)))
                                .known(DAY.minusDays(9))
                                .build());
    }

    private static Body body(String id) {
        return Body.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    private static Meeting meeting(String body, LocalDate day) {
        return Meeting.builder().body(Id.of(body)).date(day).build();
    }

    private static FollowUp measured(Initiative.Builder initiative) {
        return Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .assess(initiative.build(), DAY)
                .measure(FollowUp.MEASURE);
    }
}
