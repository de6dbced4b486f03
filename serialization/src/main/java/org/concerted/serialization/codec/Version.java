package org.concerted.serialization.codec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the document format, which is not the library's.
 *
 * @param major changes when older readers would misunderstand a document
 * @param minor counts up when fields are added
 */
public record Version(int major, int minor) {
    /** The version that this library writes, and knows entirely. */
    public static final Version CURRENT = new Version(1, 0);

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    /** Reads {@code 1.0}; absent where a text is no version. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether a document of this version may have fields that this library does not know. */
    public boolean mayHaveMore() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    /** The written form, {@code 1.0}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
