package org.concerted.core.assess;

import java.time.LocalDate;

/**
 * What one measure may look at: the kinds and the measures that it declares.
 *
 * @param <D> the document
 */
public interface Scope<D> extends Measured<D> {
    /**
     * The subjects of a declared kind.
     *
     * @throws IllegalArgumentException if the measure does not declare the kind
     */
    <S> Subjects<S> subjects(Kind<D, S> kind);

    /** The day of the assessment. */
    LocalDate asOf();

    /**
     * To be called now and then in long loops.
     *
     * @throws CancelledException if the caller no longer wants the answer
     */
    void checkpoint();
}
