package org.concerted.serialization.codec;

/** The escapes of JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    static String escape(String name) {
        StringBuilder out = new StringBuilder(name.length());
        escape(name, out);
        return out.toString();
    }

    static void escape(String name, StringBuilder out) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '~') {
                out.append("~0");
            } else if (c == '/') {
                out.append("~1");
            } else {
                out.append(c);
            }
        }
    }
}
