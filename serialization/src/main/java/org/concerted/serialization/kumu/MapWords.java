package org.concerted.serialization.kumu;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink.Ends;
import org.concerted.feedback.loops.LoopType;

/** The words by which people write signs, delays and what loops do on the maps that they draw, in both languages. */
final class MapWords {
    private static final ImmutableMap<String, Sign> SIGNS = ImmutableMap.<String, Sign>builder()
            .put("+", Sign.POSITIVE)
            .put("s", Sign.POSITIVE)
            .put("same", Sign.POSITIVE)
            .put("positive", Sign.POSITIVE)
            .put("positif", Sign.POSITIVE)
            .put("-", Sign.NEGATIVE)
            .put("o", Sign.NEGATIVE)
            .put("opposite", Sign.NEGATIVE)
            .put("negative", Sign.NEGATIVE)
            .put("négative", Sign.NEGATIVE)
            .put("négatif", Sign.NEGATIVE)
            .buildOrThrow();
    /** The first sign stands at the source. */
    private static final ImmutableMap<String, Ends> PAIRS = ImmutableMap.of(
            "++", new Ends(Sign.POSITIVE, Sign.POSITIVE),
            "--", new Ends(Sign.NEGATIVE, Sign.NEGATIVE),
            "+-", new Ends(Sign.POSITIVE, Sign.NEGATIVE),
            "-+", new Ends(Sign.NEGATIVE, Sign.POSITIVE));

    private static final ImmutableSet<String> DELAYS =
            ImmutableSet.of("delay", "delayed", "with delay", "délai", "avec délai");
    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "yes", "oui", "vrai", "1");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "no", "non", "none", "aucun", "faux", "0");
    private static final ImmutableMap<String, LoopType> LOOPS = ImmutableMap.<String, LoopType>builder()
            .put("r", LoopType.REINFORCING)
            .put("reinforcing", LoopType.REINFORCING)
            .put("renforcement", LoopType.REINFORCING)
            .put("de renforcement", LoopType.REINFORCING)
            .put("b", LoopType.BALANCING)
            .put("balancing", LoopType.BALANCING)
            .put("équilibrage", LoopType.BALANCING)
            .put("d'équilibrage", LoopType.BALANCING)
            .buildOrThrow();

    private MapWords() {}

    static Optional<Sign> sign(String word) {
        return Optional.ofNullable(SIGNS.get(plain(word)));
    }

    static Optional<Ends> ends(String word) {
        return Optional.ofNullable(PAIRS.get(plain(word)));
    }

    /** Whether a word among others, as tags are, says that a link takes time. */
    static boolean tellsDelay(String word) {
        return DELAYS.contains(plain(word));
    }

    /** What stands where a delay is told: yes, no, or how long it takes. */
    static Optional<Boolean> delayed(String word) {
        String plain = plain(word);
        return plain.isEmpty() ? Optional.empty() : Optional.of(YES.contains(plain) || !NO.contains(plain));
    }

    static Optional<LoopType> loop(String word) {
        return Optional.ofNullable(LOOPS.get(plain(word)));
    }

    /** In small letters, with one kind of minus sign and of apostrophe. */
    private static String plain(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2019', '\'');
    }
}
