package org.concerted.core.model;

import com.google.common.base.CharMatcher;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * The id of one noun among those of its type. The type parameter keeps an actor's id from being used as an action's.
 *
 * @param <N> the type of noun that it names
 * @param value 1 to 200 characters, without white space and without a colon
 */
public record Id<N extends Noun<N>>(String value) implements Comparable<Id<N>> {
    private static final int LONGEST = 200;
    private static final CharMatcher FORBIDDEN =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is(':'));
    private static final char FIRST_PLAIN = '!';
    private static final char LAST_PLAIN = '~';

    static final Text EXPECTED = Text.of(
            "de 1 à 200 caractères, sans espace ni deux-points", "1 to 200 characters, without spaces or colons");

    /** Refuses an empty or overlong id, and one with white space or a colon. */
    public Id {
        if (!isRight(value)) {
            throw ConcertedException.at("id", shown(value), EXPECTED);
        }
    }

    /** Whether a text may be an id. */
    static boolean isRight(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && isPlain(text);
    }

    /** A text that is no id, cut where it is too long to be shown. */
    static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, 40) + "…" : text;
    }

    /** Whether nothing in a text is forbidden in ids. Nearly all ids are plain ASCII, which is settled at a glance. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= FIRST_PLAIN && c <= LAST_PLAIN;
            if (ascii ? c == ':' : FORBIDDEN.matches(c)) {
                return false;
            }
        }
        return true;
    }

    /** The id with this value. */
    public static <N extends Noun<N>> Id<N> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<N> other) {
        return value.compareTo(other.value);
    }

    /** The value alone. */
    @Override
    public String toString() {
        return value;
    }
}
