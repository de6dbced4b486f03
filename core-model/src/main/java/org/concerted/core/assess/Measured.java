package org.concerted.core.assess;

/**
 * The values of declared measures.
 *
 * @param <D> the document
 */
public interface Measured<D> {
    /**
     * The value of a measure.
     *
     * @throws IllegalArgumentException if whoever asks does not declare it
     */
    <V> V get(Measure<D, V> measure);
}
