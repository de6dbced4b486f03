package org.concerted.core.assess;

import java.time.LocalDate;

/**
 * The subjects of one document as known on one day, by dense ordinals. Immutable.
 *
 * @param <D> the document
 */
public interface Index<D> {
    /** The document, made on demand where the index came from a change. */
    D document();

    /** The document as it was known on the day, without what became known later. */
    default D known() {
        return document();
    }

    /** The day. */
    LocalDate asOf();

    /** The subjects of one kind. */
    <S> Subjects<S> subjects(Kind<D, S> kind);
}
