package org.concerted.core;

/**
 * One subject named by its kind and id, written {@code kind:id}: {@code actor:ville}, {@code indicator:imr}.
 *
 * @param kind the kind's name, in lower case, without a colon
 * @param id the subject's id among its kind
 */
public record Ref(String kind, String id) implements Comparable<Ref> {
    /** Refuses an empty kind or id, and a kind with a colon. */
    public Ref {
        if (kind.isEmpty() || id.isEmpty() || kind.indexOf(':') >= 0) {
            throw ConcertedException.at(
                    "",
                    kind + ":" + id,
                    Text.of("kind:id, par exemple actor:ville", "kind:id, for example actor:ville"));
        }
    }

    /**
     * Reads {@code kind:id}.
     *
     * @throws ConcertedException if there is no colon, or nothing on one of its sides
     */
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw ConcertedException.at(
                    "", text, Text.of("kind:id, par exemple actor:ville", "kind:id, for example actor:ville"));
        }
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** The written form, {@code kind:id}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
