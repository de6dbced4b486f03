package org.concerted.serialization.report;

import com.google.common.base.Strings;
import java.util.regex.Pattern;
import org.concerted.core.Plain;

/** Lines of text, wrapped at a width. */
final class Page {
    private static final int NARROWEST = 40;
    private static final Pattern BEFORE = Pattern.compile(" ([?!;:»%$])");
    private static final Pattern AFTER = Pattern.compile("(«) ");

    private final int width;
    private final StringBuilder out = new StringBuilder();

    Page(int width) {
        this.width = Math.max(NARROWEST, width);
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
        for (String word : kept(Plain.of(text)).split(" ", -1)) {
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

    /** In French, a sign that stands after a space stays with the word before it. */
    private static String kept(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceAll("\u00a0$1")).replaceAll("$1\u00a0");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
