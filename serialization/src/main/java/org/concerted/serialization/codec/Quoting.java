package org.concerted.serialization.codec;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Which strings stand in YAML without quotes: words that no reader of YAML, old or new, takes for anything else. What is
 * not surely harmless is quoted.
 */
final class Quoting extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    /** What YAML 1.1 or 1.2 reads as something other than text. */
    private static final Set<String> TAKEN =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    /** Signs that are harmless between letters, and those that are at the end as well. */
    private static final String INSIDE = " -_./,;()'’«»%+=@&!?–—…\u00a0\u202f";

    private static final String AT_END = "._)'’»%!?…/";

    /** Days and periods, which this library writes as people do; other figures might be taken for numbers. */
    private static final Pattern DAYS =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.))?");

    private static final Pattern FIGURES = Pattern.compile("[0-9a-fA-FxXoOeE.,_+/:-]*");

    @Override
    public boolean needToQuoteName(String name) {
        return !isHarmless(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return !isHarmless(value);
    }

    private static boolean isHarmless(String text) {
        if (text.isEmpty() || TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        char first = text.charAt(0);
        if (!Character.isLetterOrDigit(first) && first != '«') {
            return false;
        }
        boolean number = Character.isDigit(first)
                && FIGURES.matcher(text).matches()
                && !DAYS.matcher(text).matches();
        return !number && isPlain(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i == text.length() - 1;
            boolean harmless = Character.isLetterOrDigit(c)
                    || (last ? AT_END : INSIDE).indexOf(c) >= 0
                    || (c == ':' && !last && Character.isLetter(text.charAt(i + 1)));
            if (!harmless) {
                return false;
            }
        }
        return true;
    }
}
