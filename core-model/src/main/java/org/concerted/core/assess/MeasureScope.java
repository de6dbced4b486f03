package org.concerted.core.assess;

import java.time.LocalDate;

/** Lets one measure see what it declares, and no more. */
record MeasureScope<D>(Measure<D, ?> measure, Index<D> index, Measured<D> declared, Asked asked) implements Scope<D> {
    @Override
    public <S> Subjects<S> subjects(Kind<D, S> kind) {
        if (!measure.looksAt().contains(kind)) {
            throw new IllegalArgumentException(measure.id() + " does not declare that it looks at " + kind);
        }
        checkpoint();
        return index.subjects(kind);
    }

    @Override
    public <V> V get(Measure<D, V> other) {
        return declared.get(other);
    }

    @Override
    public LocalDate asOf() {
        return index.asOf();
    }

    @Override
    public void checkpoint() {
        asked.checkpoint();
    }
}
