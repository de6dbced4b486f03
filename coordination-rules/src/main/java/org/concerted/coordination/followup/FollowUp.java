package org.concerted.coordination.followup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
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

/**
 * Where adopted decisions stand, and what waits on actions past their end. Late and silent are computed from days, never
 * declared.
 *
 * @param adopted how many decisions are adopted
 * @param unowned those that name nobody to see to them
 * @param undated those that name no day by which to carry them out
 * @param states what came of them, as their owners say
 * @param unsaid those of which nothing is said
 * @param late those past their day that are neither done nor given up, as far as is said
 * @param unreasoned those given up with no reason on record
 * @param silent those neither done nor given up, of which nothing was said through so many meetings of their body since they
 *     were adopted or last spoken of; those with no such meeting are left out
 * @param slips actions past their end and not ended, each with those not ended that come after it, directly or through others
 */
public record FollowUp(
        long adopted,
        long unowned,
        long undated,
        ImmutableMap<FollowUpState, Long> states,
        long unsaid,
        long late,
        long unreasoned,
        ImmutableSortedMap<Id<Decision>, Long> silent,
        ImmutableSortedMap<Id<Action>, ImmutableSortedSet<Id<Action>>> slips) {

    /** The follow-up of an initiative. */
    public static final Measure<Initiative, FollowUp> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "followup.follow-up";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.DECISION, Kinds.MEETING, Kinds.ACTION);
        }

        @Override
        public FollowUp compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /** The counting itself. */
    private static final class Counting {
        private final LocalDate asOf;
        private final Map<Id<Body>, List<LocalDate>> meetings = new HashMap<>();
        private final Map<FollowUpState, Long> states = new EnumMap<>(FollowUpState.class);
        private final SortedMap<Id<Decision>, Long> silent = new TreeMap<>();
        private final Map<Id<Action>, Action> actions = new HashMap<>();
        private final Map<Id<Action>, List<Id<Action>>> next = new HashMap<>();
        private long adopted;
        private long unowned;
        private long undated;
        private long unsaid;
        private long late;
        private long unreasoned;

        Counting(Scope<Initiative> scope) {
            this.asOf = scope.asOf();
            Present.each(scope, Meeting.TYPE, this::meeting);
            Present.each(scope, Decision.TYPE, this::decision);
            Present.each(scope, Action.TYPE, this::action);
        }

        private void meeting(Meeting meeting) {
            if (!meeting.date().isAfter(asOf)) {
                meeting.body()
                        .ifPresent(body -> meetings.computeIfAbsent(body, b -> new ArrayList<>())
                                .add(meeting.date()));
            }
        }

        private void decision(Decision decision) {
            if (decision.state().filter(s -> s == DecisionState.ADOPTED).isEmpty()) {
                return;
            }
            adopted++;
            unowned += decision.owner().isEmpty() ? 1 : 0;
            undated += decision.due().isEmpty() ? 1 : 0;
            Optional<FollowUpState> state = decision.followUp();
            state.ifPresentOrElse(s -> states.merge(s, 1L, Long::sum), () -> unsaid++);
            if (state.filter(s -> s == FollowUpState.DONE || s == FollowUpState.DROPPED)
                    .isPresent()) {
                unreasoned += state.get() == FollowUpState.DROPPED
                                && decision.reason().isEmpty()
                        ? 1
                        : 0;
                return;
            }
            late += state.isPresent()
                            && decision.due().filter(due -> due.isBefore(asOf)).isPresent()
                    ? 1
                    : 0;
            decision.followedUp().or(decision::date).ifPresent(since -> silent(decision, since));
        }

        private void silent(Decision decision, LocalDate since) {
            long held = decision.body().map(meetings::get).stream()
                    .flatMap(List::stream)
                    .filter(day -> day.isAfter(since))
                    .count();
            if (held > 0) {
                silent.put(decision.id(), held);
            }
        }

        private void action(Action action) {
            actions.put(action.id(), action);
            action.after()
                    .forEach(before ->
                            next.computeIfAbsent(before, b -> new ArrayList<>()).add(action.id()));
        }

        private static boolean ended(Action action) {
            return action.ended().isPresent()
                    || action.state()
                            .filter(s -> s == ActionState.DONE || s == ActionState.DROPPED)
                            .isPresent();
        }

        private boolean past(Action action) {
            return !ended(action)
                    && action.state().isPresent()
                    && action.period()
                            .flatMap(Span::end)
                            .filter(end -> end.isBefore(asOf))
                            .isPresent();
        }

        /** Those not ended that come after an action, whatever lies between. */
        private ImmutableSortedSet<Id<Action>> waiting(Id<Action> first) {
            TreeSet<Id<Action>> found = new TreeSet<>();
            Deque<Id<Action>> todo = new ArrayDeque<>(List.of(first));
            while (!todo.isEmpty()) {
                for (Id<Action> after : next.getOrDefault(todo.remove(), List.of())) {
                    Action action = actions.get(after);
                    if (action != null && !ended(action) && found.add(after)) {
                        todo.add(after);
                    }
                }
            }
            return ImmutableSortedSet.copyOfSorted(found);
        }

        FollowUp done() {
            ImmutableSortedMap.Builder<Id<Action>, ImmutableSortedSet<Id<Action>>> slips =
                    ImmutableSortedMap.naturalOrder();
            for (Action action : actions.values()) {
                if (past(action)) {
                    slips.put(action.id(), waiting(action.id()));
                }
            }
            return new FollowUp(
                    adopted,
                    unowned,
                    undated,
                    ImmutableMap.copyOf(states),
                    unsaid,
                    late,
                    unreasoned,
                    ImmutableSortedMap.copyOf(silent),
                    slips.buildOrThrow());
        }
    }
}
