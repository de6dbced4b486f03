package org.concerted.core;

import com.google.common.base.CharMatcher;

/**
 * Text of a document as it may be shown among text of one's own: on one line, and without what could command a terminal or
 * turn the direction of what is read.
 */
public final class Plain {
    private static final CharMatcher BREAKS = CharMatcher.anyOf("\n\r\t\u000B\f\u0085\u2028\u2029");
    private static final CharMatcher UNSAFE = CharMatcher.javaIsoControl()
            .or(CharMatcher.anyOf("\u061C\u200E\u200F"))
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    private Plain() {}

    /** The text with a space for each break and tab, and U+FFFD for each other control. */
    public static String of(String text) {
        return UNSAFE.replaceFrom(BREAKS.replaceFrom(text, ' '), '\uFFFD');
    }
}
