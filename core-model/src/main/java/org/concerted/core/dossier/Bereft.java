package org.concerted.core.dossier;

import java.util.Optional;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Reference;

/** What is left of a noun once others are gone. */
final class Bereft {
    private Bereft() {}

    /** Absent where it cannot stand without them, or mentions one of them and spells its id in its own. */
    static <N extends Noun<N>> Optional<N> left(NounType<N> type, N noun, Reference.Gone gone) {
        Optional<N> left = Optional.of(noun);
        for (Reference<N> reference : type.references()) {
            left = left.flatMap(n -> reference.without(n, gone));
        }
        return left.filter(n -> n == noun || !tells(type, noun, gone));
    }

    /** Whether the id of a noun spells that of something gone: ids made of others do. */
    private static <N extends Noun<N>> boolean tells(NounType<N> type, N noun, Reference.Gone gone) {
        boolean[] told = {false};
        for (Reference<N> reference : type.references()) {
            reference.targets(
                    noun,
                    (to, id) -> told[0] |= gone.test(to, id) && spells(noun.id().value(), id));
        }
        return told[0];
    }

    /** Whether a text has a word in it, with neither letter nor digit around it. */
    static boolean spells(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
