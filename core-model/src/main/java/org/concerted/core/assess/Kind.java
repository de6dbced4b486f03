package org.concerted.core.assess;

/**
 * One kind of subject in a domain. Compared by identity: a domain holds its kinds as constants. Kinds of one domain that
 * have the same id are about the same subjects, under the same ordinals, and show other things of them.
 *
 * @param <D> the document
 * @param <S> the dossier: everything about one subject of this kind, and nothing else
 */
public final class Kind<D, S> {
    private final String id;

    private Kind(String id) {
        this.id = id;
    }

    /** A kind with this name, as it stands in references: {@code actor}. */
    public static <D, S> Kind<D, S> named(String id) {
        return new Kind<>(id);
    }

    /** The name. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
