package org.concerted.coordination.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/** The critical path beside the dumbest way to find it: push ends back until nothing moves, and try each delay. */
class ScheduleProperties {
    @Property
    void startsAndEndsAreThoseThatNothingMovesAnyMore(
            @ForAll @IntRange(min = 1, max = 7) int actions, @ForAll Random random) {
        List<Action> all = generated(actions, random);
        Schedule schedule = schedule(all);
        Map<Id<Action>, Span> settled = settled(all, "", 0);
        assertThat(schedule.slots()).hasSameSizeAs(settled);
        schedule.slots()
                .forEach((id, slot) ->
                        assertThat(Span.of(slot.start(), slot.end())).isEqualTo(settled.get(id)));
        assertThat(schedule.end()).contains(end(settled));
    }

    @Property
    void slackIsTheMostThatMovesNothing(@ForAll @IntRange(min = 1, max = 7) int actions, @ForAll Random random) {
        List<Action> all = generated(actions, random);
        LocalDate end = end(settled(all, "", 0));
        schedule(all).slots().forEach((id, slot) -> {
            assertThat(end(settled(all, id.value(), slot.slack()))).isEqualTo(end);
            assertThat(end(settled(all, id.value(), slot.slack() + 1))).isEqualTo(end.plusDays(1));
        });
    }

    @Property
    void aDayLostInTheChainIsLostInAll(@ForAll @IntRange(min = 1, max = 7) int actions, @ForAll Random random) {
        List<Action> all = generated(actions, random);
        Schedule schedule = schedule(all);
        assertThat(schedule.chain()).isNotEmpty().doesNotHaveDuplicates();
        for (int i = 0; i < schedule.chain().size(); i++) {
            Schedule.Slot slot =
                    Objects.requireNonNull(schedule.slots().get(schedule.chain().get(i)));
            assertThat(slot.slack()).isZero();
            if (i > 0) {
                Schedule.Slot before = Objects.requireNonNull(
                        schedule.slots().get(schedule.chain().get(i - 1)));
                assertThat(slot.start()).isBetween(before.end(), before.end().plusDays(1));
            }
        }
    }

    /** Back to back, each the day after the one before it: all are in the chain, planned as they can be. */
    @Property
    void aPlanWithoutGapsIsItsOwnSchedule(@ForAll @IntRange(min = 1, max = 9) int actions, @ForAll Random random) {
        List<Action> all = new ArrayList<>();
        LocalDate day = Asked.TODAY;
        for (int i = 0; i < actions; i++) {
            LocalDate end = day.plusDays(1L + random.nextInt(40));
            Action.Builder action = action(i, day, end).state(ActionState.PLANNED);
            if (i > 0) {
                action.addAfter(Id.of("a" + (i - 1)));
            }
            all.add(action.build());
            day = end.plusDays(random.nextInt(2));
        }
        Schedule schedule = schedule(all);
        assertThat(schedule.chain())
                .containsExactlyElementsOf(all.stream().map(Action::id).toList());
        for (Action action : all) {
            Schedule.Slot slot = Objects.requireNonNull(schedule.slots().get(action.id()));
            assertThat(slot.slack()).isZero();
            assertThat(action.period()).contains(Span.of(slot.start(), slot.end()));
        }
    }

    private static LocalDate end(Map<Id<Action>, Span> settled) {
        return settled.values().stream()
                .map(span -> span.end().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Each where it is planned, then pushed back day by day; one may take some days more. */
    private static Map<Id<Action>, Span> settled(List<Action> all, String slower, long by) {
        Map<Id<Action>, Span> settled = new TreeMap<>();
        for (Action action : all) {
            LocalDate start = start(action);
            LocalDate end = last(action);
            boolean begun = begun(action);
            if (begun && end.isBefore(Asked.TODAY)) {
                end = Asked.TODAY;
            }
            while (!begun && start.isBefore(Asked.TODAY)) {
                start = start.plusDays(1);
                end = end.plusDays(1);
            }
            settled.put(
                    action.id(), Span.of(start, end.plusDays(action.id().value().equals(slower) ? by : 0)));
        }
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Action action : all) {
                for (Id<Action> first : action.after()) {
                    Action before = all.stream()
                            .filter(each -> each.id().equals(first))
                            .findFirst()
                            .orElseThrow();
                    Span span = Objects.requireNonNull(settled.get(action.id()));
                    LocalDate free = Objects.requireNonNull(settled.get(first))
                            .end()
                            .orElseThrow()
                            .plusDays(start(action).equals(last(before)) ? 0 : 1);
                    if (!begun(action) && span.start().orElseThrow().isBefore(free)) {
                        settled.put(
                                action.id(),
                                Span.of(
                                        span.start().orElseThrow().plusDays(1),
                                        span.end().orElseThrow().plusDays(1)));
                        moved = true;
                    }
                }
            }
        }
        return settled;
    }

    private static boolean begun(Action action) {
        return action.state().filter(state -> state == ActionState.STARTED).isPresent();
    }

    private static LocalDate start(Action action) {
        return action.period().flatMap(Span::start).orElseThrow();
    }

    private static LocalDate last(Action action) {
        return action.period().flatMap(Span::end).orElseThrow();
    }

    private static List<Action> generated(int actions, Random random) {
        List<Action> all = new ArrayList<>();
        for (int i = 0; i < actions; i++) {
            LocalDate start = Asked.TODAY.plusDays(random.nextInt(16) - 5);
            Action.Builder action = action(i, start, start.plusDays(random.nextInt(8)))
                    .state(random.nextInt(4) == 0 ? ActionState.STARTED : ActionState.PLANNED);
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    action.addAfter(Id.of("a" + j));
                }
            }
            all.add(action.build());
        }
        return all;
    }

    private static Action.Builder action(int place, LocalDate start, LocalDate end) {
        return Action.builder()
                .id(Id.of("a" + place))
                .name(Text.same("A" + place))
                .period(Span.of(start, end));
    }

    private static Schedule schedule(List<Action> all) {
        Initiative.Builder initiative = Initiative.builder().id("s").name(Text.same("S"));
        all.forEach(initiative::addActions);
        return Assessor.with(Asked.only("agenda.chain-beyond-horizon"))
                .assess(initiative.build(), Asked.TODAY)
                .measure(Schedule.MEASURE);
    }
}
