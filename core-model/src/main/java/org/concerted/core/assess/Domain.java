package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concerted.core.Ref;

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

    /** The document as an audience may see it on a day: what it may not see is absent from the result. */
    D seenBy(D document, LocalDate asOf, Audience audience);

    /** Whether a subject is an audience's own: an organisation's action is. By default, one that has its id. */
    default boolean own(D document, Ref subject, Audience audience) {
        return audience.circle() == Audience.Circle.ACTOR
                && audience.id().filter(subject.id()::equals).isPresent();
    }

    /** The least number of respondents by which two answers over respondents differ where they are compared; 1 or more. */
    default int leastRespondents(D document) {
        return Comparison.LEAST_DIFFERENCE;
    }

    /** A digest of everything in a document, the same for equal documents on every machine. */
    String digest(D document);
}
