package org.concerted.coordination.measurement;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.core.Text;

/**
 * Whether a unit is people or households, by a closed list of words (ours). They stand in the plural, so that « person hours »
 * are hours, and before any « par », « per » or « of », so that « paniers par ménage » are baskets.
 */
final class CountedPeople {
    static final String FRENCH =
            "personnes gens individus participants participantes bénéficiaires usagers usagères utilisateurs"
                    + " utilisatrices clients clientes citoyens citoyennes résidents résidentes locataires habitants habitantes"
                    + " nourrissons bébés enfants élèves étudiants étudiantes jeunes adolescents adolescentes adultes aînés aînées"
                    + " femmes hommes filles garçons mères pères parents familles ménages bénévoles patients patientes travailleurs"
                    + " travailleuses immigrants immigrantes réfugiés réfugiées visiteurs visiteuses";
    static final String ENGLISH =
            "people persons individuals participants beneficiaries users clients citizens residents tenants"
                    + " inhabitants infants babies children pupils students youth youths teenagers adults seniors elders women men"
                    + " girls boys mothers fathers parents families households volunteers patients workers immigrants newcomers"
                    + " refugees visitors";
    private static final ImmutableSet<String> WORDS = words(FRENCH, ENGLISH);
    private static final ImmutableSet<String> NUMBER_OF = words("nombre", "number");
    private static final ImmutableSet<String> ENDS = words("par pour chez a de des du", "per for of to by in");
    private static final Splitter BETWEEN =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;:’'"))).omitEmptyStrings();

    private CountedPeople() {}

    /** Absent where there is no unit. */
    static Optional<Boolean> in(Optional<Text> unit) {
        return unit.map(text -> Stream.of(text.french(), text.english())
                .flatMap(Optional::stream)
                .anyMatch(CountedPeople::named));
    }

    private static boolean named(String unit) {
        List<String> words = BETWEEN.splitToList(plain(unit));
        if (words.size() > 2 && NUMBER_OF.contains(words.get(0))) {
            words = words.subList(2, words.size());
        }
        for (String word : words) {
            if (ENDS.contains(word) || word.equals("d") || word.startsWith("/")) {
                return false;
            }
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** In lower case, without accents, and with both genders in one word written out: « participant(e)s ». */
    private static String plain(String text) {
        String bare =
                CharMatcher.inRange('\u0300', '\u036f').removeFrom(Normalizer.normalize(text, Normalizer.Form.NFD));
        return Ascii.toLowerCase(CharMatcher.anyOf("()·•.").removeFrom(bare));
    }

    private static ImmutableSet<String> words(String french, String english) {
        return Stream.of(french, english)
                .flatMap(text -> Splitter.on(' ').splitToStream(text))
                .map(CountedPeople::plain)
                .collect(ImmutableSet.toImmutableSet());
    }
}
