package org.concerted.serialization.codec;

/** Slices of characters, compared with strings without making strings of them. */
final class Characters {
    private Characters() {}

    /** The hash that a string of these characters would have. */
    static int hash(char[] characters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    /** Whether a string is made of these characters. */
    static boolean equal(String text, char[] characters, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
