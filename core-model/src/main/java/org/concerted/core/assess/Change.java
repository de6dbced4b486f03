package org.concerted.core.assess;

/**
 * A change to a document, as data. What it holds is its domain's affair.
 *
 * @param <D> the document
 */
public interface Change<D> {
    /**
     * The changed document.
     *
     * @throws org.concerted.core.ConcertedException if it could not be built
     */
    D applyTo(D document);
}
