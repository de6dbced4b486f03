package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes an assessment, from nothing or from the one before a change. Used once, by one thread. */
final class Evaluation<D> {
    private static final int SUBJECTS_BETWEEN_CHECKS = 256;

    private final Plan<D> plan;
    private final Index<D> index;
    private final Asked asked;
    private final @Nullable Object[] values;
    private final MeasureValues<D> measured;
    private final ImmutableList.Builder<String> computed = ImmutableList.builder();
    private final Map<String, Integer> observations = new LinkedHashMap<>();

    Evaluation(Plan<D> plan, Index<D> index, Cancellation cancellation, @Nullable Object[] values) {
        this.plan = plan;
        this.index = index;
        this.asked = Asked.of(cancellation);
        this.values = values;
        this.measured = new MeasureValues<>(plan, values);
    }

    static <D> Assessment<D> full(Plan<D> plan, Index<D> index, Cancellation cancellation) {
        Evaluation<D> evaluation = new Evaluation<>(plan, index, cancellation, new Object[plan.measures.size()]);
        for (int m = 0; m < plan.measures.size(); m++) {
            evaluation.values[m] = evaluation.compute(plan.measures.get(m), null, null);
        }
        Outcomes[] outcomes = new Outcomes[plan.entries.size()];
        plan.byKind.forEach((kind, entries) -> evaluation.all(kind, entries, outcomes));
        return evaluation.assessment(outcomes);
    }

    static <D> Assessment<D> after(Assessment<D> before, Step<D> step, Cancellation cancellation) {
        Plan<D> plan = before.plan();
        Evaluation<D> evaluation = new Evaluation<>(
                plan, step.after(), cancellation, before.values().copy());
        boolean[] changed = new boolean[plan.measures.size()];
        for (int m = 0; m < changed.length; m++) {
            changed[m] = evaluation.refresh(m, step, changed);
        }
        Outcomes[] outcomes = before.outcomes().clone();
        for (Map.Entry<Kind<D, ?>, ImmutableList<Plan.Entry<D>>> ofKind : plan.byKind.entrySet()) {
            evaluation.some(ofKind.getKey(), ofKind.getValue(), step, changed, before, outcomes);
        }
        return evaluation.assessment(outcomes);
    }

    private Assessment<D> assessment(Outcomes[] outcomes) {
        return new Assessment<>(
                plan, index, measured, outcomes, new Work(computed.build(), ImmutableMap.copyOf(observations)));
    }

    private boolean refresh(int m, Step<D> step, boolean[] changed) {
        Measure<D, ?> measure = plan.measures.get(m);
        boolean stale = false;
        for (Kind<D, ?> kind : measure.looksAt()) {
            stale |= !step.touched(kind).isEmpty();
        }
        boolean anew = false;
        for (Measure<D, ?> read : measure.reads()) {
            anew |= changed[plan.slot(read)];
        }
        if (!stale && !anew) {
            return false;
        }
        Object old = measured.raw(m);
        Object now = anew ? compute(measure, null, null) : compute(measure, old, step);
        if (Failure.same(now, old)) {
            return false;
        }
        values[m] = now;
        return true;
    }

    @SuppressWarnings("unchecked") // the old value came from this very measure
    private <V> Object compute(Measure<D, V> measure, @Nullable Object old, @Nullable Step<D> step) {
        asked.checkpoint();
        computed.add(measure.id());
        try {
            Scope<D> scope =
                    new MeasureScope<>(measure, index, measured.declared(measure.id(), measure.reads()), asked);
            Object value = step == null || old == null || old instanceof MeasureValues.Fault
                    ? measure.compute(scope)
                    : measure.update((V) old, step, scope);
            return value == null ? new MeasureValues.Fault("it returned null") : value;
        } catch (Throwable e) {
            return new MeasureValues.Fault(fault(e));
        }
    }

    /** What to say of a fault, unless it is that the caller asked to stop. */
    private String fault(Throwable fault) {
        stopIfAsked(fault);
        return Failure.describe(fault);
    }

    private void stopIfAsked(Throwable fault) {
        if (fault instanceof CancelledException cancelled && asked.requested()) {
            throw cancelled;
        }
    }

    private <S> void all(Kind<D, S> kind, ImmutableList<Plan.Entry<D>> entries, Outcomes[] outcomes) {
        Subjects<S> subjects = index.subjects(kind);
        List<Observer<S, ?>> observers = observers(kind, entries);
        Outcomes.Builder[] builders = new Outcomes.Builder[entries.size()];
        Arrays.setAll(builders, i -> new Outcomes.Builder(subjects.size()));
        int seen = 0;
        for (int ordinal = 0; ordinal < subjects.size(); ordinal++) {
            if (ordinal % SUBJECTS_BETWEEN_CHECKS == 0) {
                asked.checkpoint();
            }
            if (subjects.present(ordinal)) {
                seen++;
                S dossier = subjects.dossier(ordinal);
                for (int r = 0; r < builders.length; r++) {
                    Observer<S, ?> observer = observers.get(r);
                    observer.look(dossier);
                    builders[r].add(ordinal, observer.code, observer.seen);
                }
            }
        }
        observations.put(kind.id(), seen);
        for (int r = 0; r < builders.length; r++) {
            outcomes[entries.get(r).slot()] = builders[r].build();
        }
    }

    private <S> void some(
            Kind<D, S> kind,
            ImmutableList<Plan.Entry<D>> entries,
            Step<D> step,
            boolean[] changed,
            Assessment<D> before,
            Outcomes[] outcomes) {
        ImmutableIntArray touched = step.touched(kind);
        Subjects<S> subjects = index.subjects(kind);
        int all = Math.max(subjects.size(), step.before().subjects(kind).size());
        for (Plan.Entry<D> entry : entries) {
            Optional<ImmutableIntArray> again = again(entry.rule(), kind, touched, changed, before);
            if (again.isPresent() && again.get().isEmpty()) {
                continue;
            }
            Observer<S, ?> observer = observer(kind, entry.rule());
            Outcomes.Editor editor = new Outcomes.Editor(outcomes[entry.slot()]);
            int count = again.map(ImmutableIntArray::length).orElse(all);
            for (int i = 0; i < count; i++) {
                if (i % SUBJECTS_BETWEEN_CHECKS == 0) {
                    asked.checkpoint();
                }
                int ordinal = again.isPresent() ? again.get().get(i) : i;
                if (ordinal < subjects.size() && subjects.present(ordinal)) {
                    observer.look(subjects.dossier(ordinal));
                    editor.put(ordinal, observer.code, observer.seen);
                } else {
                    editor.remove(ordinal);
                }
            }
            observations.merge(kind.id(), count, Math::max);
            outcomes[entry.slot()] = editor.build();
        }
    }

    /** The subjects that a rule has to look at again; absent for all of them. */
    private Optional<ImmutableIntArray> again(
            Rule<D, ?, ?> rule, Kind<D, ?> kind, ImmutableIntArray touched, boolean[] changed, Assessment<D> before) {
        ImmutableIntArray result = touched;
        for (Measure<D, ?> measure : rule.reads()) {
            int slot = plan.slot(measure);
            if (changed[slot]) {
                Optional<ImmutableIntArray> differing =
                        differing(measure, kind, before.values().raw(slot), measured.raw(slot));
                if (differing.isEmpty()) {
                    return Optional.empty();
                }
                result = union(result, differing.get());
            }
        }
        return Optional.of(result);
    }

    /** The subjects for which a measure says something else; absent where they may be all. */
    @SuppressWarnings("unchecked") // both values came from this very measure
    private <V> Optional<ImmutableIntArray> differing(Measure<D, V> measure, Kind<D, ?> kind, Object old, Object now) {
        if (old instanceof MeasureValues.Fault || now instanceof MeasureValues.Fault) {
            return Optional.empty();
        }
        try {
            return measure.differing(kind, (V) old, (V) now);
        } catch (Throwable e) {
            // A measure that cannot tell has every subject looked at again.
            stopIfAsked(e);
            Failure.stopIfFatal(e);
            return Optional.empty();
        }
    }

    private static ImmutableIntArray union(ImmutableIntArray a, ImmutableIntArray b) {
        return a.isEmpty()
                ? b
                : b.isEmpty()
                        ? a
                        : ImmutableIntArray.copyOf(java.util.stream.IntStream.concat(a.stream(), b.stream())
                                .sorted()
                                .distinct());
    }

    private <S> List<Observer<S, ?>> observers(Kind<D, S> kind, ImmutableList<Plan.Entry<D>> entries) {
        List<Observer<S, ?>> result = new ArrayList<>();
        entries.forEach(entry -> result.add(observer(kind, entry.rule())));
        return result;
    }

    @SuppressWarnings("unchecked") // a rule of this kind takes this kind's dossier
    private <S, E> Observer<S, E> observer(Kind<D, S> kind, Rule<D, ?, E> rule) {
        return new Observer<>(
                (Rule<D, S, E>) rule, measured.declared(rule.info().id(), rule.reads()));
    }

    /** Puts one rule to subject after subject and keeps its last answer. */
    final class Observer<S, E> {
        private final Rule<D, S, E> rule;
        private final Measured<D> values;
        Verdict.Code code = Verdict.Code.NOT_APPLICABLE;
        Object seen = "";

        Observer(Rule<D, S, E> rule, Measured<D> values) {
            this.rule = rule;
            this.values = values;
        }

        void look(S dossier) {
            try {
                E observed = rule.observe(dossier, values);
                Verdict verdict = observed == null ? null : rule.decide(observed);
                if (verdict == null) {
                    fail(observed == null ? "it observed null" : "it decided null");
                } else {
                    code = verdict.code();
                    seen = observed;
                }
            } catch (Throwable e) {
                fail(fault(e));
            }
        }

        private void fail(String cause) {
            code = Verdict.Code.FAILED;
            seen = cause;
        }
    }
}
