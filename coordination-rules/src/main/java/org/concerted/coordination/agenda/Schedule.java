package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/**
 * When actions can end at the soonest, by the critical path method (Kelley &amp; Walker 1959): earliest start = the latest of
 * its planned start, the day of the assessment where it has not begun, and the day after each earliest end of what it comes
 * after (the same day, where it is planned so); earliest end = earliest start + planned length; slack = days by which it can
 * slip before the last end does. Periods hold both their days. What is done or given up
 * holds nothing back; what is under way keeps its planned end, or ends today where that is past. No limits of people or money
 * enter. An action whose state is not known is taken to be where its dates put it: to come, under way or over.
 *
 * @param slots by action that goes on and whose dates are known
 * @param end the last of the earliest ends
 * @param chain actions that lead to it one after the other, the first first: a day lost in one is lost in all
 * @param undated actions that go on and lack a start or an end
 */
public record Schedule(
        ImmutableSortedMap<Id<Action>, Slot> slots,
        Optional<LocalDate> end,
        ImmutableList<Id<Action>> chain,
        ImmutableSortedSet<Id<Action>> undated) {

    /** The schedule of an initiative. */
    public static final Measure<Initiative, Schedule> MEASURE = new Scheduling(false);

    /** The same, where one whose state is not known counts as undated: what is certain. */
    static final Measure<Initiative, Schedule> CERTAIN = new Scheduling(true);

    /**
     * When one action can start and end.
     *
     * @param start its earliest start
     * @param end its earliest end
     * @param whole whether the dates of all that it comes after are known; else it may be later
     * @param slack days by which it can slip before the last end does
     */
    public record Slot(LocalDate start, LocalDate end, boolean whole, long slack) {}

    /** Of what a schedule is made. */
    private record Planned(Optional<Span> period, Optional<ActionState> state, ImmutableSortedSet<Id<Action>> after) {
        static Planned of(Action action) {
            return new Planned(action.period(), action.state(), action.after());
        }

        boolean dated(boolean certain) {
            return !(certain && state.isEmpty())
                    && period.flatMap(Span::start).isPresent()
                    && period.flatMap(Span::end).isPresent();
        }

        /** One whose state is not known may be over where its period is. */
        boolean goesOn(boolean certain, LocalDate asOf) {
            return state.map(ActionWithoutObjective::goesOn)
                    .orElseGet(() -> certain
                            || period.flatMap(Span::end).filter(asOf::isAfter).isEmpty());
        }

        boolean begun(LocalDate asOf) {
            return state.map(ActionState.STARTED::equals)
                    .orElseGet(() ->
                            !period.flatMap(Span::start).orElse(LocalDate.MAX).isAfter(asOf));
        }

        long days() {
            return ChronoUnit.DAYS.between(start(), last());
        }

        /** Days from the end of what it comes after to its start, at the least. */
        int gap(Planned before) {
            return start().equals(before.last()) ? 0 : 1;
        }

        LocalDate start() {
            return period.flatMap(Span::start).orElseThrow();
        }

        LocalDate last() {
            return period.flatMap(Span::end).orElseThrow();
        }
    }

    /** The measure. */
    private record Scheduling(boolean certain) implements Measure<Initiative, Schedule> {
        @Override
        public String id() {
            return certain ? "agenda.certain-schedule" : "agenda.schedule";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION);
        }

        @Override
        public Schedule compute(Scope<Initiative> scope) {
            return new Passes(scope, certain).done();
        }
    }

    /** The forward and the backward pass. */
    private static final class Passes {
        private final boolean certain;
        private final LocalDate asOf;
        private final SortedMap<Id<Action>, Planned> going = new TreeMap<>();
        private final Set<Id<Action>> undated = new HashSet<>();
        private final Map<Id<Action>, List<Id<Action>>> next = new HashMap<>();
        private final Map<Id<Action>, LocalDate> starts = new HashMap<>();
        private final Map<Id<Action>, LocalDate> ends = new HashMap<>();
        private final Set<Id<Action>> partly = new HashSet<>();
        private final List<Id<Action>> order = new ArrayList<>();

        Passes(Scope<Initiative> scope, boolean certain) {
            this.certain = certain;
            asOf = scope.asOf();
            Present.each(scope, Action.TYPE, action -> {
                Planned planned = Planned.of(action);
                if (planned.goesOn(certain, asOf)) {
                    going.put(action.id(), planned);
                }
            });
            sort();
            forward();
        }

        /** In an order in which each comes after what it waits for; nothing waits for itself. */
        private void sort() {
            Map<Id<Action>, Integer> waits = new HashMap<>();
            Deque<Id<Action>> ready = new ArrayDeque<>();
            going.forEach((id, planned) -> {
                int before = 0;
                for (Id<Action> first : planned.after()) {
                    if (going.containsKey(first)) {
                        next.computeIfAbsent(first, f -> new ArrayList<>()).add(id);
                        before++;
                    }
                }
                waits.put(id, before);
                if (before == 0) {
                    ready.add(id);
                }
            });
            while (!ready.isEmpty()) {
                Id<Action> id = ready.remove();
                order.add(id);
                for (Id<Action> after : next.getOrDefault(id, List.of())) {
                    if (waits.merge(after, -1, Integer::sum) == 0) {
                        ready.add(after);
                    }
                }
            }
        }

        private void forward() {
            for (Id<Action> id : order) {
                Planned planned = of(id);
                if (!planned.dated(certain)) {
                    undated.add(id);
                    continue;
                }
                LocalDate start = planned.start();
                LocalDate end = planned.last();
                if (planned.begun(asOf)) {
                    end = later(end, asOf);
                } else {
                    start = later(start, asOf);
                    for (Id<Action> before : planned.after()) {
                        if (ends.containsKey(before)) {
                            start = later(start, end(before).plusDays(planned.gap(of(before))));
                        }
                        if (undated.contains(before) || partly.contains(before)) {
                            partly.add(id);
                        }
                    }
                    end = start.plusDays(planned.days());
                }
                starts.put(id, start);
                ends.put(id, end);
            }
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? other : one;
        }

        private Planned of(Id<Action> id) {
            return Objects.requireNonNull(going.get(id));
        }

        private LocalDate end(Id<Action> id) {
            return Objects.requireNonNull(ends.get(id));
        }

        private LocalDate start(Id<Action> id) {
            return Objects.requireNonNull(starts.get(id));
        }

        Schedule done() {
            Optional<LocalDate> last = ends.values().stream().max(Comparator.naturalOrder());
            Map<Id<Action>, LocalDate> latest = last.map(this::backward).orElseGet(Map::of);
            ImmutableSortedMap.Builder<Id<Action>, Slot> slots = ImmutableSortedMap.naturalOrder();
            latest.forEach((id, latestEnd) -> slots.put(
                    id,
                    new Slot(start(id), end(id), !partly.contains(id), ChronoUnit.DAYS.between(end(id), latestEnd))));
            return new Schedule(
                    slots.buildOrThrow(),
                    last,
                    last.map(this::chain).orElseGet(ImmutableList::of),
                    ImmutableSortedSet.copyOf(undated));
        }

        private Map<Id<Action>, LocalDate> backward(LocalDate last) {
            Map<Id<Action>, LocalDate> latest = new HashMap<>();
            for (int i = order.size() - 1; i >= 0; i--) {
                Id<Action> id = order.get(i);
                if (ends.containsKey(id)) {
                    LocalDate end = last;
                    for (Id<Action> after : next.getOrDefault(id, List.of())) {
                        LocalDate its = latest.get(after);
                        if (its != null && !of(after).begun(asOf)) {
                            LocalDate start = its.minusDays(of(after).days());
                            LocalDate before = start.minusDays(of(after).gap(of(id)));
                            end = before.isBefore(end) ? before : end;
                        }
                    }
                    latest.put(id, end);
                }
            }
            return latest;
        }

        /** Of several that would do, the one whose id comes first. */
        private ImmutableList<Id<Action>> chain(LocalDate last) {
            List<Id<Action>> chain = new ArrayList<>();
            Optional<Id<Action>> at = going.keySet().stream()
                    .filter(id -> last.equals(ends.get(id)))
                    .findFirst();
            while (at.isPresent()) {
                chain.add(at.get());
                at = of(at.get()).begun(asOf) ? Optional.empty() : heldBackBy(at.get());
            }
            Collections.reverse(chain);
            return ImmutableList.copyOf(chain);
        }

        private Optional<Id<Action>> heldBackBy(Id<Action> id) {
            return of(id).after().stream()
                    .filter(before -> ends.containsKey(before)
                            && end(before).plusDays(of(id).gap(of(before))).equals(start(id)))
                    .findFirst();
        }
    }
}
