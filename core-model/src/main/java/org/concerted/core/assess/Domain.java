package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Says what the subjects of one type of document are. There is one for each document type; an application brings its
 * own to write rules about its own data.
 *
 * @param <D> the document: an immutable value
 */
public interface Domain<D> {
    /** A short, stable name. */
    String id();

    /** The kinds of subjects, the document itself among them. */
    ImmutableList<Kind<D, ?>> kinds();

    /** The subjects of a document as they were known on a day. */
    Index<D> index(D document, LocalDate asOf);

    /**
     * The subjects after a change, sharing what did not change, and the subjects whose dossiers may differ.
     *
     * @throws org.concerted.core.ConcertedException if the changed document could not be built
     */
    Step<D> after(Index<D> index, Change<D> change);

    /** The document as an audience may see it: what it may not see is absent from the result. */
    D seenBy(D document, Audience audience);

    /** A digest of everything in a document, the same for equal documents on every machine. */
    String digest(D document);
}
