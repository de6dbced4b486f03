package org.concerted.serialization.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.concerted.core.Language;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Gap;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;

/**
 * A snapshot as text for people: what the facts establish, what there is to discuss, ten observations at most, then what
 * is not known, grouped by the datum that would settle most. The rest is counted.
 */
public final class TextReport {
    private static final int ESTABLISHED = 12;
    private static final int OBSERVATIONS = 10;
    private static final int OF_ONE_RULE = 3;
    private static final int OPEN = 5;
    private static final int OPEN_OF_ONE_RULE = 2;
    private static final int GAPS = 5;
    private static final int QUESTIONS = 3;

    private final boolean whole;
    private final Snapshot snapshot;
    private final RuleSet<?> rules;
    private final Wording words;
    private final Voice voice;
    private final Page page;

    private TextReport(Snapshot snapshot, RuleSet<?> rules, Language language, int width, boolean whole) {
        this.whole = whole;
        this.snapshot = snapshot;
        this.rules = rules;
        this.words = Wording.of(rules, snapshot, language);
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * A report to read in a few minutes: an example of each observation to discuss, up to ten, and how many there are
     * besides.
     *
     * @param rules where the words of the snapshot's rules are found
     * @param width characters to a line, 40 or more
     */
    public static String of(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        return new TextReport(snapshot, rules, language, width, false).write();
    }

    /**
     * The report with nothing left out.
     *
     * @param rules where the words of the snapshot's rules are found
     * @param width characters to a line, 40 or more
     */
    public static String whole(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        return new TextReport(snapshot, rules, language, width, true).write();
    }

    /** How many to show where a short report shows so many. */
    private int most(int few, int all) {
        return whole ? all : Math.min(few, all);
    }

    private String write() {
        page.title(words.name(snapshot.document()));
        page.line(voice.head(snapshot, words));
        counted();
        established();
        toDiscuss();
        leftOpen();
        gaps();
        silent();
        apart();
        failures();
        return page.toString();
    }

    /** What is said of the initiative itself and raises no question. */
    private void established() {
        ImmutableList<Finding> established = snapshot.whole().stream()
                .filter(finding -> Shape.established(finding)
                        || finding.verdict().code() != Verdict.Code.BREACHED && statesFacts(finding))
                .sorted(Comparator.comparing(this::statesFacts).thenComparing(Shape.IN_ORDER))
                .collect(toImmutableList());
        if (established.isEmpty()) {
            return;
        }
        page.heading(voice.say("Ce que les faits établissent", "What the facts establish"));
        int shown = most(ESTABLISHED, established.size());
        established.stream().limit(shown).forEach(f -> page.bullet(words.observation(f)));
        others(established.size() - shown, "Aussi établis", "Also established");
    }

    private boolean statesFacts(Finding finding) {
        return rules.find(finding.rule())
                .filter(entry -> entry.rule().info().statesFacts())
                .isPresent();
    }

    /** What is known in part, and worth telling although the answer waits for data. */
    private void leftOpen() {
        ImmutableList<Finding> open = snapshot.findings().stream()
                .filter(finding -> finding.verdict().code() == Verdict.Code.UNDETERMINED
                        && finding.evidence().findFlag(Evidence.TELLING).orElse(false))
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::key))
                .collect(toImmutableList());
        if (open.isEmpty()) {
            return;
        }
        page.heading(voice.say("Connu en partie", "Known in part"));
        ImmutableListMultimap<String, Finding> byRule = Multimaps.index(open, Finding::rule);
        int shown = 0;
        for (String rule :
                byRule.keySet().asList().subList(0, most(OPEN, byRule.keySet().size()))) {
            leftOpen(byRule.get(rule));
            shown += byRule.get(rule).size();
        }
        others(open.size() - shown, "Autres", "Others");
    }

    private void leftOpen(ImmutableList<Finding> findings) {
        int shown = most(OPEN_OF_ONE_RULE, findings.size());
        findings.stream()
                .limit(shown)
                .forEach(finding -> page.bullet(words.observation(finding) + " [" + finding.subject() + "]"));
        similar(findings.size() - shown);
        page.indented(voice.labelled("Question", "Question", words.question(findings.get(0))));
    }

    private void similar(int more) {
        if (more > 0) {
            page.indented(voice.labelled("Constats semblables", "Similar observations", number(more)));
        }
    }

    private void toDiscuss() {
        page.heading(voice.say("À discuter", "To discuss"));
        List<Finding> breached = snapshot.findings().stream()
                .filter(f -> f.verdict().code() == Verdict.Code.BREACHED)
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Shape.IN_ORDER))
                .toList();
        if (rules.entries().stream().noneMatch(RuleSet.Entry::enabled) && breached.isEmpty()) {
            page.line(voice.say(
                    "Aucune règle n'est appliquée : rien n'a été demandé.",
                    "No rule is applied, so nothing was asked."));
            return;
        }
        if (breached.isEmpty()) {
            page.line(voice.say(
                    "Rien dans ce que le document dit. Voir ce qui n'est pas connu.",
                    "Nothing in what the document says. See what is not known."));
            return;
        }
        ImmutableListMultimap<String, Finding> byRule = Multimaps.index(breached, Finding::rule);
        Map<String, Integer> shares = shares(byRule);
        boolean first = true;
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            if (!first) {
                page.gap();
            }
            first = false;
            rule(byRule.get(share.getKey()), share.getValue());
        }
        int shown = shares.values().stream().mapToInt(Integer::intValue).sum();
        others(breached.size() - shown, "Autres constats à discuter", "Other observations to discuss");
    }

    /** How many observations of each rule are shown: one of each rule first, so that none hides another. */
    private Map<String, Integer> shares(ImmutableListMultimap<String, Finding> byRule) {
        if (whole) {
            return byRule.keys().entrySet().stream()
                    .collect(toImmutableMap(Multiset.Entry::getElement, Multiset.Entry::getCount));
        }
        Map<String, Integer> shares = new LinkedHashMap<>();
        int left = OBSERVATIONS;
        for (int round = 1; round <= OF_ONE_RULE; round++) {
            for (String rule : byRule.keySet()) {
                if (left > 0 && byRule.get(rule).size() >= round) {
                    shares.merge(rule, 1, Integer::sum);
                    left--;
                }
            }
        }
        return shares;
    }

    private void rule(ImmutableList<Finding> findings, int shown) {
        for (Finding finding : findings.subList(0, shown)) {
            page.bullet(words.observation(finding) + " [" + finding.subject() + "]");
            snapshot.remedies()
                    .getOrDefault(finding.key(), ImmutableList.of())
                    .forEach(note -> page.indented(voice.step(note, words)));
        }
        Finding first = findings.get(0);
        similar(findings.size() - shown);
        page.indented(words.why(first));
        page.indented(voice.labelled("Question", "Question", words.question(first)));
        page.indented(voice.labelled("Règle", "Rule", first.rule()) + ", " + voice.severity(first.severity()));
        rules.find(first.rule()).stream()
                .flatMap(entry -> entry.rule().info().sources().stream())
                .limit(1)
                .forEach(source -> page.indented(
                        voice.labelled("Source", "Source", source.reference().in(voice.language()))));
    }

    private void gaps() {
        ImmutableList<Gap> gaps = Gap.of(snapshot);
        if (gaps.isEmpty()) {
            return;
        }
        page.heading(voice.say("Ce qui n'est pas connu", "What is not known"));
        page.line(voice.say(
                "Les données dont dépendent le plus de questions :", "The data on which most questions depend:"));
        for (Gap gap : gaps.subList(0, most(GAPS, gaps.size()))) {
            page.gap();
            page.bullet(gap.datum().what().in(voice.language()) + " ("
                    + gap.datum().effort().meaning().in(voice.language()) + ")");
            page.indented(voice.labelled(
                    "Questions qui en dépendent",
                    "Questions that depend on it",
                    number(gap.rules().size())));
            page.indented(voice.labelled("Réponses que cela ouvre", "Answers that it opens", number(gap.alone()))
                    + voice.say("; avec d'autres données, encore\u00a0: ", "; with other data, further: ")
                    + number(gap.together()));
            gap.rules().stream()
                    .limit(most(QUESTIONS, gap.rules().size()))
                    .forEach(rule -> page.indented("→ " + words.asks(rule)));
        }
        others(gaps.size() - most(GAPS, gaps.size()), "Autres données qui manquent", "Other data that are missing");
    }

    /** The whole in one line, so that nobody takes what is shown for all there is. */
    private void counted() {
        page.line(voice.labelled("Réponses", "Answers", "")
                + count("à discuter", "to discuss", Coverage::breached)
                + ", "
                + count("en attente de données", "waiting for data", Coverage::undetermined)
                + ", "
                + count("sans rien à discuter", "with nothing to discuss", Coverage::upheld)
                + ", "
                + count("sans objet ici", "not arising here", Coverage::notApplicable)
                + ".");
    }

    private String count(String french, String english, ToIntFunction<Coverage> answers) {
        return number(snapshot.coverage().stream().mapToInt(answers).sum()) + ' ' + voice.say(french, english);
    }

    private void silent() {
        long silent =
                snapshot.coverage().stream().filter(Coverage::lookedAtNothing).count();
        if (silent > 0) {
            page.gap();
            page.line(voice.labelled(
                            "Règles qui n'ont rien trouvé à examiner (leur silence ne dit rien)",
                            "Rules that found nothing to look at (their silence says nothing)",
                            number(silent))
                    + ".");
        }
    }

    /** What is told to each organisation for itself: that the question is asked shows, the answers do not. */
    private void apart() {
        ImmutableList<String> asked = rules.entries().stream()
                .filter(entry -> entry.enabled() && entry.rule().info().ownOnly())
                .map(entry -> entry.rule().info().id())
                .filter(rule -> snapshot.coverage().stream()
                        .noneMatch(covered -> covered.rule().equals(rule)))
                .collect(toImmutableList());
        if (!asked.isEmpty()) {
            page.gap();
            page.line(voice.say(
                    "Questions dont la réponse ne va qu'à l'organisme concerné :",
                    "Questions whose answer goes only to the organisation concerned:"));
            asked.forEach(rule -> page.bullet(words.asks(rule)));
        }
    }

    private void failures() {
        if (snapshot.failures().isEmpty()) {
            return;
        }
        page.heading(voice.say("Règles en panne", "Rules that failed"));
        for (Failure failure : snapshot.failures()) {
            String where = failure.source()
                    + failure.subject().map(subject -> " [" + subject + "]").orElse("");
            page.bullet(voice.labelled(where, where, failure.cause()));
        }
    }

    private void others(int more, String french, String english) {
        if (more > 0) {
            page.gap();
            page.line(voice.labelled(french, english, number(more)) + ".");
        }
    }

    private String number(long number) {
        return Formats.number(number, voice.language());
    }
}
