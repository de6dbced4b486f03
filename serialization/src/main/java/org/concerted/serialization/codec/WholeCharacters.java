package org.concerted.serialization.codec;

import java.io.Reader;

/**
 * Reads a text without ever handing out half of a character: snakeyaml-engine 3.0.1 reads past the end of its buffer where
 * one stands at its edge.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int count = Math.min(length, text.length() - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        boolean half =
                count > 1 && at + count < text.length() && Character.isHighSurrogate(text.charAt(at + count - 1));
        int whole = half ? count - 1 : count;
        text.getChars(at, at + whole, buffer, offset);
        at += whole;
        return whole;
    }

    @Override
    public void close() {}
}
