package org.concerted.core.assess;

import org.concerted.core.Text;

/**
 * The subjects of one kind. Their ordinals run from 0 to {@link #size()} excluded; those that were removed, or were not
 * yet known, are not present.
 *
 * @param <S> their dossier
 */
public interface Subjects<S> {
    /** One more than the highest ordinal. */
    int size();

    /** Whether there is a subject with this ordinal. */
    boolean present(int ordinal);

    /** Everything about one subject: a window, made on demand and not kept. */
    S dossier(int ordinal);

    /** Its id. */
    String id(int ordinal);

    /** What to call it. */
    Text name(int ordinal);

    /** The ordinal of a present subject, or −1. */
    int find(String id);
}
