package org.concerted.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concerted.core.Language;

/** Reads a text as someone whose organisation it may be about, and says what should be put otherwise. */
final class Voices {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Words that judge, in French: parts of words where the ending varies. */
    private static final Pattern JUDGES_IN_FRENCH = Pattern.compile(
            "\\b(échec\\w*|échou\\w*|faute\\w*|fautif\\w*|fautive\\w*|manquement\\w*|défaill\\w*|mauvais\\w*|médiocr\\w*"
                    + "|inaccept\\w*|inadmiss\\w*|coupable\\w*|blâm\\w*|néglig\\w*|incompét\\w*|insuffisan\\w*|irresponsab\\w*"
                    + "|aurai\\w* dû|aurai\\w* fallu|infraction\\w*|violation\\w*|viole\\w*|fraude\\w*|dysfonction\\w*|hont\\w*"
                    + "|pire\\w*|nuisible\\w*|nocif\\w*|carenc\\w*|déficien\\w*|inefficac\\w*|incapa\\w*|refuse obstin\\w*"
                    + "|sanction\\w*|puni\\w*|non[- ]conform\\w*|retardataire\\w*|mauvaise volonté|paress\\w*|laxis\\w*"
                    + "|faible\\w*|à tort|inutile\\w*|absentéis\\w*|décevan\\w*|accus\\w*|reproch\\w*)\\b",
            WORDS);

    /** Words that judge, in English. */
    private static final Pattern JUDGES_IN_ENGLISH = Pattern.compile(
            "\\b(fail\\w*|fault\\w*|bad|badly|worse|worst|poor\\w*|wrong\\w*|guilt\\w*|blam\\w*|neglect\\w*|neglig\\w*"
                    + "|incompeten\\w*|inadequa\\w*|insufficien\\w*|irresponsib\\w*|unacceptab\\w*|should have|must have"
                    + "|ought to have|violat\\w*|infring\\w*|fraud\\w*|dysfunction\\w*|sham\\w*|harmful\\w*|deficien\\w*"
                    + "|ineffective\\w*|inefficien\\w*|incapab\\w*|sanction\\w*|punish\\w*|non[- ]?complian\\w*|lazy|laziness"
                    + "|weak\\w*|useless\\w*|disappoint\\w*|accus\\w*|offend\\w*|culprit\\w*|underperform\\w*|breach\\w*"
                    + "|unreliab\\w*|untrustworth\\w*|mismanag\\w*|reproach\\w*|delinquen\\w*)\\b",
            WORDS);

    private static final Pattern NAMED = Pattern.compile(
            "\\b(de|du|des|d['’]) ?\\{(subject|actor|owner|giver|receiver|party|partner|member|organisation|organization"
                    + "|funder|backbone|name|by|holder|author|reporter)\\}",
            WORDS);
    private static final Pattern PLURAL_TRICK = Pattern.compile("\\((s|e|x|es|nt|ne|trice|ve|aux)\\)|/s\\b|\\w[·•]\\w");
    private static final Pattern SPACE_BEFORE = Pattern.compile("[ \u00a0\u202f][?!;]");
    private static final Pattern NO_SPACE_BEFORE = Pattern.compile("[^ \u00a0\u202f/0-9](»|:(?!//))");
    private static final Pattern NO_SPACE_AFTER = Pattern.compile("«[^ \u00a0\u202f]|[;,](?=\\p{L})");
    private static final Pattern STRAIGHT = Pattern.compile("\"|“|”");

    private Voices() {}

    static List<String> problems(String text, Language language) {
        List<String> problems = new ArrayList<>();
        add(problems, language == Language.FR ? JUDGES_IN_FRENCH : JUDGES_IN_ENGLISH, text, "judges");
        add(problems, PLURAL_TRICK, text, "is a plural trick");
        if (language == Language.FR) {
            add(problems, NAMED, text, "puts « de » before a name");
            add(problems, SPACE_BEFORE, text, "has a space too many");
            add(problems, NO_SPACE_BEFORE, text, "misses a space before");
            add(problems, NO_SPACE_AFTER, text, "misses a space after");
            add(problems, STRAIGHT, text, "has quotation marks other than « »");
        }
        return problems;
    }

    private static void add(List<String> problems, Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            problems.add("\"" + matcher.group() + "\" " + what + ", in: " + text);
        }
    }
}
