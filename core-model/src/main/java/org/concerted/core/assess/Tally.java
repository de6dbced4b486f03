package org.concerted.core.assess;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * Counts the subjects of one kind by class. After a change it looks only at the subjects touched.
 *
 * @param <D> the document
 * @param <S> the dossier
 */
public final class Tally<D, S> implements Measure<D, ImmutableLongArray> {
    /** The class of a subject that is not counted. */
    public static final int NOT_COUNTED = -1;

    private final String id;
    private final Kind<D, S> kind;
    private final int classes;
    private final ImmutableSet<Measure<D, ?>> reads;
    private final ToIntBiFunction<S, Measured<D>> classify;

    private Tally(
            String id,
            Kind<D, S> kind,
            int classes,
            ImmutableSet<Measure<D, ?>> reads,
            ToIntBiFunction<S, Measured<D>> classify) {
        this.id = id;
        this.kind = kind;
        this.classes = classes;
        this.reads = reads;
        this.classify = classify;
    }

    /**
     * Counts subjects in classes 0 to {@code classes} excluded.
     *
     * @param classify the class of one subject, or {@link #NOT_COUNTED}
     */
    public static <D, S> Tally<D, S> of(String id, Kind<D, S> kind, int classes, ToIntFunction<S> classify) {
        return of(id, kind, classes, ImmutableSet.of(), (dossier, measured) -> classify.applyAsInt(dossier));
    }

    /**
     * Counts subjects whose class depends on other measures too.
     *
     * @param reads the measures that the class depends on
     * @param classify the class of one subject, or {@link #NOT_COUNTED}
     */
    public static <D, S> Tally<D, S> of(
            String id,
            Kind<D, S> kind,
            int classes,
            ImmutableSet<Measure<D, ?>> reads,
            ToIntBiFunction<S, Measured<D>> classify) {
        return new Tally<>(id, kind, classes, reads, classify);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ImmutableSet<Kind<D, ?>> looksAt() {
        return ImmutableSet.of(kind);
    }

    @Override
    public ImmutableSet<Measure<D, ?>> reads() {
        return reads;
    }

    @Override
    public ImmutableLongArray compute(Scope<D> scope) {
        long[] counts = new long[classes];
        Subjects<S> subjects = scope.subjects(kind);
        for (int i = 0; i < subjects.size(); i++) {
            add(counts, subjects, i, scope, 1);
            if ((i & 1023) == 0) {
                scope.checkpoint();
            }
        }
        return ImmutableLongArray.copyOf(counts);
    }

    @Override
    public ImmutableLongArray update(ImmutableLongArray before, Step<D> step, Scope<D> scope) {
        ImmutableIntArray touched = step.touched(kind);
        long[] more = new long[classes];
        Subjects<S> old = step.before().subjects(kind);
        Subjects<S> now = scope.subjects(kind);
        for (int t = 0; t < touched.length(); t++) {
            add(more, old, touched.get(t), scope, -1);
            add(more, now, touched.get(t), scope, 1);
        }
        return plus(before, more);
    }

    /** The very same where nothing differs. */
    private static ImmutableLongArray plus(ImmutableLongArray before, long[] more) {
        long[] sums = null;
        for (int c = 0; c < more.length; c++) {
            if (more[c] != 0) {
                sums = sums == null ? before.toArray() : sums;
                sums[c] += more[c];
            }
        }
        return sums == null ? before : ImmutableLongArray.copyOf(sums);
    }

    private void add(long[] counts, Subjects<S> subjects, int ordinal, Measured<D> measured, int by) {
        if (ordinal < subjects.size() && subjects.present(ordinal)) {
            int place = classify.applyAsInt(subjects.dossier(ordinal), measured);
            if (place != NOT_COUNTED) {
                counts[place] += by;
            }
        }
    }
}
