package org.concerted.core.assess;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Adds up, for each subject of one kind, what the subjects of another contribute to it: hours of actions for each actor,
 * feedback answered for each receiver. After a change it looks only at the contributors touched.
 *
 * @param <D> the document
 * @param <S> the dossier of those who contribute
 */
public final class SumPer<D, S> implements Measure<D, Sums> {
    private final String id;
    private final Kind<D, ?> to;
    private final Kind<D, S> from;
    private final int columns;
    private final ImmutableSet<Measure<D, ?>> reads;
    private final Informed<D, S> contribution;

    private SumPer(
            String id,
            Kind<D, ?> to,
            Kind<D, S> from,
            int columns,
            ImmutableSet<Measure<D, ?>> reads,
            Informed<D, S> contribution) {
        this.id = id;
        this.to = to;
        this.from = from;
        this.columns = columns;
        this.reads = reads;
        this.contribution = contribution;
    }

    /**
     * Sums in columns 0 to {@code columns} excluded.
     *
     * @param to the kind whose subjects have sums
     * @param from the kind whose subjects contribute
     */
    public static <D, S> SumPer<D, S> of(
            String id, Kind<D, ?> to, Kind<D, S> from, int columns, Contribution<S> contribution) {
        return of(
                id,
                to,
                from,
                columns,
                ImmutableSet.of(),
                (dossier, measured, adder) -> contribution.of(dossier, adder));
    }

    /**
     * Sums to which other measures contribute too: what is added for a subject depends on its dossier and on them.
     *
     * @param reads the measures that contributions look at
     */
    public static <D, S> SumPer<D, S> of(
            String id,
            Kind<D, ?> to,
            Kind<D, S> from,
            int columns,
            ImmutableSet<Measure<D, ?>> reads,
            Informed<D, S> contribution) {
        return new SumPer<>(id, to, from, columns, reads, contribution);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ImmutableSet<Kind<D, ?>> looksAt() {
        return ImmutableSet.of(from);
    }

    @Override
    public ImmutableSet<Measure<D, ?>> reads() {
        return reads;
    }

    @Override
    public Sums compute(Scope<D> scope) {
        Subjects<S> subjects = scope.subjects(from);
        Sums.Builder sums = new Sums.Builder(16, columns);
        Adder adder = sums::add;
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                contribution.of(subjects.dossier(i), scope, adder);
            }
            if ((i & 1023) == 0) {
                scope.checkpoint();
            }
        }
        return sums.build();
    }

    @Override
    public Sums update(Sums before, Step<D> step, Scope<D> scope) {
        Sums.Editor sums = new Sums.Editor(before);
        Subjects<S> old = step.before().subjects(from);
        Subjects<S> now = scope.subjects(from);
        ImmutableIntArray touched = step.touched(from);
        for (int t = 0; t < touched.length(); t++) {
            int ordinal = touched.get(t);
            if (ordinal < old.size() && old.present(ordinal)) {
                contribution.of(old.dossier(ordinal), scope, (to, column, amount) -> sums.add(to, column, -amount));
            }
            if (ordinal < now.size() && now.present(ordinal)) {
                contribution.of(now.dossier(ordinal), scope, sums::add);
            }
        }
        return sums.build();
    }

    @Override
    public Optional<ImmutableIntArray> differing(Kind<D, ?> kind, Sums before, Sums after) {
        return kind.id().equals(to.id()) ? Optional.of(after.differingFrom(before)) : Optional.empty();
    }

    /**
     * What one subject contributes.
     *
     * @param <S> its dossier
     */
    @FunctionalInterface
    public interface Contribution<S> {
        /** Adds what a subject contributes, to as many others as it does. */
        void of(S dossier, Adder adder);
    }

    /**
     * What one subject contributes, in the light of other measures.
     *
     * @param <D> the document
     * @param <S> its dossier
     */
    @FunctionalInterface
    public interface Informed<D, S> {
        /** Adds what a subject contributes, to as many others as it does. */
        void of(S dossier, Measured<D> measured, Adder adder);
    }

    /** Adds to the sums of one subject. */
    @FunctionalInterface
    public interface Adder {
        /** Adds an amount, which may be negative, to the sum of a subject in a column. */
        void add(int ordinal, int column, long amount);
    }
}
