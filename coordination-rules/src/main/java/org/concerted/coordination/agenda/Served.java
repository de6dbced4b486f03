package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Present;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Sign;
import org.concerted.core.model.Strategy;

/**
 * Which actions that name no objective reach one in another way: through their strategy, the action that they are part of,
 * or influences that are not unfavourable. An objective's indicators stand for it.
 *
 * @param ways what each action says of where it leads; those that are not there name no way
 * @param reaching those without an objective of their own that reach one
 * @param perhaps those that do so if influences whose sign is not known are favourable
 */
record Served(ImmutableMap<Id<Action>, Way> ways, ImmutableSet<Id<Action>> reaching, ImmutableSet<Id<Action>> perhaps) {
    static final Measure<Initiative, Served> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "agenda.served";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(
                    Kinds.ACTION, Kinds.INFLUENCE, Kinds.OBJECTIVE, Kinds.INDICATOR, Kinds.nouns(Strategy.TYPE));
        }

        @Override
        public Served compute(Scope<Initiative> scope) {
            return new Search(scope).done();
        }

        /** An action that says the same of where it leads changes nothing. */
        @Override
        public Served update(Served before, Step<Initiative> step, Scope<Initiative> scope) {
            boolean others = !step.touched(Kinds.INFLUENCE).isEmpty()
                    || !step.touched(Kinds.OBJECTIVE).isEmpty()
                    || !step.touched(Kinds.INDICATOR).isEmpty()
                    || !step.touched(Kinds.nouns(Strategy.TYPE)).isEmpty();
            ImmutableIntArray touched = step.touched(Kinds.ACTION);
            Subjects<ActionDossier> actions = scope.subjects(Kinds.ACTION);
            for (int i = 0; i < touched.length() && !others; i++) {
                int ordinal = touched.get(i);
                others = ordinal >= actions.size()
                        || !actions.present(ordinal)
                        || !Way.of(actions.dossier(ordinal).noun())
                                .equals(before.way(
                                        actions.dossier(ordinal).noun().id()));
            }
            return others ? compute(scope) : before;
        }
    };

    private Way way(Id<Action> action) {
        return ways.getOrDefault(action, Way.NONE);
    }

    /**
     * What an action says of where it leads.
     *
     * @param named whether it names objectives
     * @param strategy the strategy that it belongs to
     * @param partOf the action that it is part of
     */
    record Way(boolean named, Optional<Id<Strategy>> strategy, Optional<Id<Action>> partOf) {
        static final Way NONE = new Way(false, Optional.empty(), Optional.empty());

        static Way of(Action action) {
            return new Way(!action.objectives().isEmpty(), action.strategy(), action.partOf());
        }
    }

    /** Goes back from objectives to what leads to them. */
    private static final class Search {
        private final Map<Id<Action>, Way> ways = new HashMap<>();
        private final Map<Ref, List<Ref>> sure = new HashMap<>();
        private final Map<Ref, List<Ref>> unsigned = new HashMap<>();
        private final Set<Ref> ends = new HashSet<>();

        Search(Scope<Initiative> scope) {
            Present.each(scope, Objective.TYPE, objective -> ends.add(Objective.TYPE.ref(objective.id())));
            Present.each(scope, Indicator.TYPE, indicator -> {
                if (!indicator.objectives().isEmpty()) {
                    ends.add(Indicator.TYPE.ref(indicator.id()));
                }
            });
            Present.each(scope, Strategy.TYPE, strategy -> {
                if (strategy.objective().isPresent()) {
                    ends.add(Strategy.TYPE.ref(strategy.id()));
                }
            });
            Present.each(scope, Action.TYPE, this::action);
            Present.each(scope, Influence.TYPE, influence -> {
                if (!influence.sign().equals(Optional.of(Sign.NEGATIVE))) {
                    leads(influence.sign().isPresent() ? sure : unsigned, influence.source(), influence.target());
                }
            });
        }

        private void action(Action action) {
            Ref ref = Action.TYPE.ref(action.id());
            Way way = Way.of(action);
            if (!way.equals(Way.NONE)) {
                ways.put(action.id(), way);
            }
            if (way.named()) {
                ends.add(ref);
            }
            way.strategy().ifPresent(strategy -> leads(sure, ref, Strategy.TYPE.ref(strategy)));
            way.partOf().ifPresent(whole -> leads(sure, ref, Action.TYPE.ref(whole)));
        }

        private static void leads(Map<Ref, List<Ref>> backwards, Ref from, Ref to) {
            backwards.computeIfAbsent(to, t -> new ArrayList<>()).add(from);
        }

        private Set<Ref> back(boolean all) {
            Set<Ref> found = new HashSet<>(ends);
            Deque<Ref> open = new ArrayDeque<>(ends);
            while (!open.isEmpty()) {
                Ref ref = open.remove();
                visit(sure, ref, found, open);
                if (all) {
                    visit(unsigned, ref, found, open);
                }
            }
            return found;
        }

        private static void visit(Map<Ref, List<Ref>> backwards, Ref ref, Set<Ref> found, Deque<Ref> open) {
            for (Ref from : backwards.getOrDefault(ref, List.of())) {
                if (found.add(from)) {
                    open.add(from);
                }
            }
        }

        Served done() {
            Set<Ref> surely = back(false);
            return new Served(
                    ImmutableMap.copyOf(ways),
                    actions(surely, Set.of()),
                    unsigned.isEmpty() ? ImmutableSet.of() : actions(back(true), surely));
        }

        private static ImmutableSet<Id<Action>> actions(Set<Ref> found, Set<Ref> without) {
            ImmutableSet.Builder<Id<Action>> actions = ImmutableSet.builder();
            for (Ref ref : found) {
                if (ref.kind().equals(Action.TYPE.kind()) && !without.contains(ref)) {
                    actions.add(Id.of(ref.id()));
                }
            }
            return actions.build();
        }
    }
}
