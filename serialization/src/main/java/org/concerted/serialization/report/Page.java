package org.concerted.serialization.report;

import com.google.common.base.Strings;

/** Lines of text, wrapped at a width. */
final class Page {
    private final int width;
    private final StringBuilder out = new StringBuilder();

    Page(int width) {
        this.width = width;
    }

    void title(String text) {
        line(text);
        line(Strings.repeat("=", Math.min(width, text.length())));
    }

    void heading(String text) {
        gap();
        line(text);
        line(Strings.repeat("-", Math.min(width, text.length())));
    }

    void line(String text) {
        wrap(text, "", "");
    }

    void bullet(String text) {
        wrap(text, "• ", "  ");
    }

    void indented(String text) {
        wrap(text, "    ", "    ");
    }

    void gap() {
        out.append('\n');
    }

    private void wrap(String text, String first, String next) {
        String indent = first;
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                indent = next;
                column = 0;
            }
            if (column == 0) {
                out.append(indent).append(word);
                column = indent.length() + word.length();
            } else {
                out.append(' ').append(word);
                column += 1 + word.length();
            }
        }
        out.append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
