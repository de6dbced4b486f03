package org.concerted.core.model;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.concerted.core.Text;

/**
 * Spells the id of a noun that nobody wants to name, from what it points at. Two nouns that would be spelled alike are
 * reported as duplicates: then one of them is to be given an id of its own.
 */
final class Natural {
    private static final CharMatcher FORBIDDEN =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is(':'));
    private static final int LONGEST = 200;
    private static final int KEPT = 180;

    /** Room for most of them. */
    private static final int USUAL = 48;

    private final StringBuilder text = new StringBuilder(USUAL);

    private Natural(String first) {
        text.append(first);
    }

    static Natural of(Object first) {
        return new Natural(clean(first.toString()));
    }

    /** The separator and the value after it. */
    Natural and(String separator, Object value) {
        text.append(separator).append(clean(value instanceof Enum<?> e ? word(e) : value.toString()));
        return this;
    }

    /** The same where there is a value, and otherwise nothing. */
    Natural and(String separator, Optional<?> value) {
        return value.isPresent() ? and(separator, value.get()) : this;
    }

    /** The id; an overlong one is cut and told apart by a digest of the whole. */
    <N extends Noun<N>> Id<N> id() {
        String whole = text.toString();
        return Id.of(
                whole.length() <= LONGEST
                        ? whole
                        : whole.substring(0, KEPT)
                                + "~"
                                + Hashing.sha256()
                                        .hashString(whole, StandardCharsets.UTF_8)
                                        .toString()
                                        .substring(0, 16));
    }

    /** A constant as it is spelled in ids. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a text is written as: French where it has both. */
    static String words(Text text) {
        return text.french().or(text::english).orElseThrow();
    }

    private static String clean(String part) {
        return Id.isPlain(part) ? part : FORBIDDEN.trimAndCollapseFrom(part, '-');
    }
}
