package org.concerted.core.assess;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** The values of every measure of a plan, by place; a fault stands where a measure failed. */
final class MeasureValues<D> {
    private final Plan<D> plan;
    private final @Nullable Object[] values;

    MeasureValues(Plan<D> plan, @Nullable Object[] values) {
        this.plan = plan;
        this.values = values;
    }

    Object raw(int slot) {
        Object value = values[slot];
        if (value == null) {
            throw new IllegalStateException(plan.measures.get(slot).id() + " is not computed yet");
        }
        return value;
    }

    /** What someone that declares these measures may read. */
    Measured<D> declared(String reader, ImmutableSet<Measure<D, ?>> reads) {
        return new Declared<>(this, reader, reads);
    }

    @SuppressWarnings("unchecked") // the value stands at its measure's place
    <V> V get(String reader, ImmutableSet<Measure<D, ?>> reads, Measure<D, V> measure) {
        if (!reads.contains(measure)) {
            throw new IllegalArgumentException(reader + " does not declare that it reads " + measure.id());
        }
        Object value = raw(plan.slot(measure));
        if (value instanceof Fault fault) {
            throw new MeasureFailedException(measure.id(), fault.cause());
        }
        return (V) value;
    }

    @Nullable
    Object[] copy() {
        return values.clone();
    }

    /** Stands where a measure failed. */
    record Fault(String cause) {}

    /** Rules ask for the same measure, subject after subject: the last answer is kept. */
    private static final class Declared<D> implements Measured<D> {
        private final MeasureValues<D> values;
        private final String reader;
        private final ImmutableSet<Measure<D, ?>> reads;
        private @Nullable Answered last;

        Declared(MeasureValues<D> values, String reader, ImmutableSet<Measure<D, ?>> reads) {
            this.values = values;
            this.reader = reader;
            this.reads = reads;
        }

        @Override
        @SuppressWarnings("unchecked") // the answer to this very measure
        public <V> V get(Measure<D, V> measure) {
            Answered known = last;
            if (known != null && known.measure == measure) {
                return (V) known.value;
            }
            V value = values.get(reader, reads, measure);
            last = new Answered(measure, value);
            return value;
        }
    }

    private record Answered(Object measure, Object value) {}

    /** A rule asked for a measure that failed: the rule fails too, and says why. */
    static final class MeasureFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MeasureFailedException(String measure, String cause) {
            super("the measure " + measure + " failed: " + cause, null, false, false);
        }
    }
}
