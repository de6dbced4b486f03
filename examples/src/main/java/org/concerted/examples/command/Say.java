package org.concerted.examples.command;

import java.util.Optional;
import org.concerted.core.Language;

/** Words in the language asked for. */
final class Say {
    private Say() {}

    static String in(Language language, String french, String english) {
        return language == Language.FR ? french : english;
    }

    static String quoted(String word, Language language) {
        return in(language, "« " + word + " »", "\"" + word + "\"");
    }

    static String nearest(Optional<String> nearest, Language language) {
        return nearest.map(n -> in(language, "; le plus proche : ", "; nearest: ") + quoted(n, language))
                .orElse("");
    }
}
