package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionKind;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Scaling;
import org.concerted.core.model.Span;
import org.concerted.core.model.SystemCondition;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /** Days after the first: a takes 10, b waits for a and takes 20, c waits for a and takes 5, d waits for both and takes 3. */
    private static Initiative diamond() {
        return of(
                Optional.empty(),
                action("a", 0, 10),
                action("b", 0, 20).addAfter(Id.of("a")),
                action("c", 0, 5).addAfter(Id.of("a")),
                action("d", 0, 3).addAfter(Id.of("b"), Id.of("c")));
    }

    @Test
    void endsAddUpAlongWhatWaitsAndSlackIsWhatIsLeft() {
        Schedule schedule = schedule(diamond());
        assertThat(schedule.end()).contains(DAY.plusDays(35));
        assertThat(schedule.chain()).containsExactly(Id.of("a"), Id.of("b"), Id.of("d"));
        assertThat(slot(schedule, "a")).isEqualTo(new Schedule.Slot(DAY, DAY.plusDays(10), true, 0));
        assertThat(slot(schedule, "b")).isEqualTo(new Schedule.Slot(DAY.plusDays(11), DAY.plusDays(31), true, 0));
        assertThat(slot(schedule, "c")).isEqualTo(new Schedule.Slot(DAY.plusDays(11), DAY.plusDays(16), true, 15));
        assertThat(slot(schedule, "d")).isEqualTo(new Schedule.Slot(DAY.plusDays(32), DAY.plusDays(35), true, 0));
        assertThat(schedule.undated()).isEmpty();
    }

    @Test
    void whatHasNotBegunCannotBeginBeforeToday() {
        Initiative late = of(Optional.empty(), dated("a", Asked.TODAY.minusDays(30), Asked.TODAY.minusDays(20)));
        assertThat(slot(schedule(late), "a"))
                .isEqualTo(new Schedule.Slot(Asked.TODAY, Asked.TODAY.plusDays(10), true, 0));
        Initiative begun = of(
                Optional.empty(),
                dated("a", Asked.TODAY.minusDays(30), Asked.TODAY.minusDays(20)).state(ActionState.STARTED));
        assertThat(slot(schedule(begun), "a"))
                .isEqualTo(new Schedule.Slot(Asked.TODAY.minusDays(30), Asked.TODAY, true, 0));
    }

    @Test
    void whatIsOverHoldsNothingBackAndWhatIsUnderWayKeepsItsEnd() {
        Initiative done = of(
                Optional.empty(),
                action("a", 0, 10).state(ActionState.DONE),
                action("b", 0, 20).addAfter(Id.of("a")));
        assertThat(schedule(done).slots().keySet()).containsExactly(Id.<Action>of("b"));
        assertThat(schedule(done).end()).contains(DAY.plusDays(20));
        Initiative begun = of(
                Optional.empty(),
                action("a", 0, 10),
                action("b", 0, 20).state(ActionState.STARTED).addAfter(Id.of("a")));
        Schedule schedule = schedule(begun);
        assertThat(schedule.end()).contains(DAY.plusDays(20));
        assertThat(schedule.chain()).containsExactly(Id.of("b"));
        assertThat(slot(schedule, "a").slack()).isEqualTo(10);
    }

    @Test
    void whatIsPastAndOfUnknownStateIsNotTakenToGoOn() {
        Initiative past = of(
                Optional.of(DAY),
                dated("a", Asked.TODAY.minusDays(30), Asked.TODAY.minusDays(1)).state(Optional.empty()),
                dated("b", Asked.TODAY.minusDays(30), Asked.TODAY)
                        .state(Optional.empty())
                        .addObjectives(Id.of("o")));
        assertThat(schedule(past).slots().keySet()).containsExactly(Id.<Action>of("b"));
        assertThat(schedule(past).undated()).isEmpty();
        fits(past).isUndetermined("action.period", "action.state");
    }

    /** As Calgary's plan was read in 2011: an action of 2008 to 2018, of which nothing says how far it is. */
    @Test
    void whatIsOfUnknownStateIsWhereItsDatesPutIt() {
        LocalDate end = Asked.TODAY.plusYears(7);
        Initiative underWay = of(
                Optional.empty(),
                dated("a", Asked.TODAY.minusYears(3), end).state(Optional.empty()),
                dated("b", Asked.TODAY, end).state(Optional.empty()),
                dated("c", Asked.TODAY.plusDays(1), end).state(Optional.empty()).addAfter(Id.of("a")));
        assertThat(slot(schedule(underWay), "a"))
                .isEqualTo(new Schedule.Slot(
                        Asked.TODAY.minusYears(3),
                        end,
                        true,
                        slot(schedule(underWay), "a").slack()));
        assertThat(slot(schedule(underWay), "b").end()).isEqualTo(end);
        assertThat(slot(schedule(underWay), "c").start()).isEqualTo(end.plusDays(1));
    }

    @Test
    void afterSomethingUndatedItMayBeLater() {
        Initiative partly = of(
                Optional.empty(),
                Action.builder().id(Id.of("a")).name(Text.same("A")),
                action("b", 0, 20).addAfter(Id.of("a")),
                action("c", 0, 1).addAfter(Id.of("b")));
        Schedule schedule = schedule(partly);
        assertThat(schedule.undated()).containsExactly(Id.of("a"));
        assertThat(slot(schedule, "b").whole()).isFalse();
        assertThat(slot(schedule, "c").whole()).isFalse();
        assertThat(schedule(of(Optional.empty())).end()).isEmpty();
        assertThat(schedule(of(Optional.empty())).chain()).isEmpty();
    }

    @Test
    void aChainThatEndsAfterTheHorizonIsAQuestion() {
        Initiative late = of(
                Optional.of(DAY.plusDays(30)),
                action("a", 0, 10),
                action("b", 0, 20).addAfter(Id.of("a")).addObjectives(Id.of("o")));
        fits(late).isBreached();
        assertThat(Asked.readPlainly("agenda.chain-beyond-horizon", late, Language.FR))
                .isEqualTo(
                        "L'horizon de l'objectif « O » est le 1er octobre 2026. Avec ce qu'elle attend, l'action « B »"
                                + " finit au plus tôt le 2 octobre 2026.");
        assertThat(Asked.readPlainly("agenda.chain-beyond-horizon", late, Language.EN))
                .isEqualTo(
                        "The horizon of the objective \"O\" is October 1, 2026. With what it waits for, the action \"B\""
                                + " ends on October 2, 2026 at the soonest.");
        fits(of(
                        Optional.of(DAY.plusDays(31)),
                        action("a", 0, 10),
                        action("b", 0, 20).addAfter(Id.of("a")).addObjectives(Id.of("o"))))
                .isUpheld();
    }

    @Test
    void whatIsNotKnownOfTheChainIsNotKnown() {
        Optional<LocalDate> horizon = Optional.of(DAY.plusDays(30));
        Action.Builder undated = Action.builder()
                .id(Id.of("a"))
                .name(Text.same("A"))
                .state(ActionState.PLANNED)
                .addObjectives(Id.of("o"));
        fits(of(horizon, undated)).isUndetermined("action.period", "action.state");
        fits(of(
                        horizon,
                        action("a", 0, 10).state(Optional.empty()),
                        action("b", 0, 20).addAfter(Id.of("a")).addObjectives(Id.of("o"))))
                .isUndetermined("action.period", "action.state");
        fits(of(Optional.empty(), action("a", 0, 10).addObjectives(Id.of("o")))).isUndetermined("objective.horizon");
        fits(of(horizon)).isNotApplicable();
        fits(of(horizon, action("a", 0, 90).state(ActionState.DROPPED).addObjectives(Id.of("o"))))
                .isUpheld();
    }

    @Test
    void depthIsCountedAsActionsSayIt() {
        Initiative deep = of(
                Optional.empty(),
                action("a", 0, 1)
                        .kind(ActionKind.SYSTEM)
                        .addShifts(SystemCondition.PRACTICES, SystemCondition.MENTAL_MODELS)
                        .addScaling(Scaling.DEEP)
                        .wouldRemain(true),
                action("b", 0, 1).kind(ActionKind.PROGRAM).addShifts(SystemCondition.PRACTICES),
                action("c", 0, 1).wouldRemain(false),
                action("d", 0, 1).state(ActionState.DROPPED).wouldRemain(false));
        Depth depth = Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(deep, Asked.TODAY)
                .measure(Depth.MEASURE);
        assertThat(depth.actions()).isEqualTo(3);
        assertThat(depth.kinds())
                .containsOnly(java.util.Map.entry(ActionKind.PROGRAM, 1L), java.util.Map.entry(ActionKind.SYSTEM, 1L));
        assertThat(depth.shifts())
                .containsOnly(
                        java.util.Map.entry(SystemCondition.PRACTICES, 2L),
                        java.util.Map.entry(SystemCondition.MENTAL_MODELS, 1L));
        assertThat(depth.scaling()).containsOnly(java.util.Map.entry(Scaling.DEEP, 1L));
        assertThat(depth.remains()).isEqualTo(1);
        assertThat(depth.stops()).isEqualTo(1);
    }

    private static Schedule.Slot slot(Schedule schedule, String id) {
        return java.util.Objects.requireNonNull(schedule.slots().get(Id.<Action>of(id)));
    }

    private static Schedule schedule(Initiative initiative) {
        return Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(initiative, Asked.TODAY)
                .measure(Schedule.MEASURE);
    }

    private static Answer<Initiative> fits(Initiative initiative) {
        return verify(new ChainBeyondHorizon()).on(initiative, Asked.TODAY).subject("objective:o");
    }

    private static Action.Builder action(String id, int from, int days) {
        return dated(id, DAY.plusDays(from), DAY.plusDays((long) from + days));
    }

    private static Action.Builder dated(String id, LocalDate start, LocalDate end) {
        return Action.builder()
                .id(Id.of(id))
                .name(Text.same(id.toUpperCase(java.util.Locale.ROOT)))
                .state(ActionState.PLANNED)
                .period(Span.of(start, end));
    }

    private static Initiative of(Optional<LocalDate> horizon, Action.Builder... actions) {
        Initiative.Builder builder = Initiative.builder();
        builder.id("s").name(Text.same("S"));
        builder.addObjective(Objective.builder()
                .id(Id.of("o"))
                .name(Text.same("O"))
                .horizon(horizon)
                .build());
        for (Action.Builder action : actions) {
            builder.addAction(action.build());
        }
        return builder.build();
    }
}
