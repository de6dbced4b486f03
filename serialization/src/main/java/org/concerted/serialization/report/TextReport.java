package org.concerted.serialization.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.concerted.core.Language;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Gap;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;

/**
 * A snapshot as text for people: what there is to discuss, ten observations at most, then what is not known, grouped by
 * the datum that would settle most.
 */
public final class TextReport {
    private static final int OBSERVATIONS = 10;
    private static final int OF_ONE_RULE = 3;
    private static final int GAPS = 5;

    private final Snapshot snapshot;
    private final RuleSet<?> rules;
    private final Wording words;
    private final Language language;
    private final Page page;

    private TextReport(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.words = Wording.of(rules, snapshot, language);
        this.language = language;
        this.page = new Page(width);
    }

    /**
     * The report.
     *
     * @param rules where the words of the snapshot's rules are found
     * @param width characters to a line, 40 or more
     */
    public static String of(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        return new TextReport(snapshot, rules, language, Math.max(40, width)).write();
    }

    private String write() {
        page.title(words.name(snapshot.document()));
        page.line(say("Au ", "As of ") + Formats.day(snapshot.asOf(), language) + ", " + audience() + ".");
        whole();
        toDiscuss();
        gaps();
        silent();
        failures();
        return page.toString();
    }

    private String audience() {
        return switch (snapshot.audience().circle()) {
            case TABLE -> say("pour la table", "for the table");
            case PUBLIC -> say("pour tout le monde", "for everyone");
            case KEEPER -> say("pour qui tient le document", "for whoever keeps the document");
            case ACTOR -> say("pour l'organisme ", "for the organisation ") + snapshot.audience().id().orElse("");
            case BODY -> say("pour les membres de l'instance ", "for the members of the body ")
                    + snapshot.audience().id().orElse("");
            case FUNDER -> say("pour le bailleur de fonds ", "for the funder ") + snapshot.audience().id().orElse("");
        };
    }

    /** What is said of the initiative itself and raises no question. */
    private void whole() {
        ImmutableList<Finding> upheld = snapshot.whole().stream()
                .filter(f -> f.verdict().code() == Verdict.Code.UPHELD)
                .collect(toImmutableList());
        if (!upheld.isEmpty()) {
            page.heading(say("Réuni", "Upheld"));
            upheld.forEach(f -> page.bullet(words.observation(f)));
        }
    }

    private void toDiscuss() {
        List<Finding> breached = snapshot.findings().stream()
                .filter(f -> f.verdict().code() == Verdict.Code.BREACHED)
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::key))
                .toList();
        page.heading(say("À discuter", "To discuss"));
        if (breached.isEmpty()) {
            page.line(say(
                    "Rien dans ce que le document dit. Voir plus bas ce qui n'est pas connu.",
                    "Nothing in what the document says. See below what is not known."));
            return;
        }
        ImmutableListMultimap<String, Finding> byRule = Multimaps.index(breached, Finding::rule);
        int shown = 0;
        for (String rule : byRule.keySet()) {
            if (shown == OBSERVATIONS) {
                break;
            }
            List<Finding> some = byRule.get(rule).subList(
                    0, Math.min(byRule.get(rule).size(), Math.min(OF_ONE_RULE, OBSERVATIONS - shown)));
            rule(some, byRule.get(rule).size() - some.size());
            shown += some.size();
        }
        if (shown < breached.size()) {
            page.gap();
            page.line(say("Affichés : ", "Shown: ") + shown + say(" sur ", " of ") + breached.size() + ". "
                    + say("La liste entière : --format json.", "The whole list: --format json."));
        }
    }

    private void rule(List<Finding> findings, int more) {
        page.gap();
        findings.forEach(f -> {
            page.bullet(words.observation(f));
            snapshot.remedies().getOrDefault(f.key(), ImmutableList.of()).forEach(note -> page.indented(
                    say("Piste pour ", "Possible step for ") + words.name(note.by()) + say(" : ", ": ")
                            + note.words().in(language)));
        });
        if (more > 0) {
            page.indented(say("Constats semblables : ", "Similar observations: ") + more);
        }
        Finding first = findings.get(0);
        page.indented(words.why(first));
        page.indented(say("Question : ", "Question: ") + words.question(first));
        page.indented(say("Règle ", "Rule ") + first.rule() + sources(first.rule()));
    }

    private String sources(String rule) {
        ImmutableList<Citation> sources =
                rules.find(rule).map(e -> e.rule().info().sources()).orElse(ImmutableList.of());
        return sources.isEmpty() ? "" : say(" ; source : ", "; source: ") + sources.get(0).reference();
    }

    private void gaps() {
        ImmutableList<Gap> gaps = Gap.of(snapshot);
        if (gaps.isEmpty()) {
            return;
        }
        page.heading(say("Ce qui n'est pas connu", "What is not known"));
        long undetermined = snapshot.findings().stream()
                .filter(f -> f.verdict().code() == Verdict.Code.UNDETERMINED)
                .count();
        page.line(say("Constats en attente de données : ", "Observations that wait for data: ")
                + Formats.number(undetermined, language) + ". "
                + say("Les données qui en ouvriraient le plus :", "The data that would open most of them:"));
        for (Gap gap : gaps.subList(0, Math.min(GAPS, gaps.size()))) {
            page.bullet(gap.datum().what().in(language) + " ("
                    + gap.datum().effort().meaning().in(language) + ")");
            page.indented(say("Ce que cela ouvre : ", "What it opens: ")
                    + gap.rules().stream().limit(3).map(words::asks).reduce((a, b) -> a + " " + b).orElse(""));
        }
        if (gaps.size() > GAPS) {
            page.line(say("Autres données manquantes : ", "Other missing data: ") + (gaps.size() - GAPS) + ".");
        }
    }

    private void silent() {
        List<String> silent = snapshot.coverage().stream()
                .filter(Coverage::lookedAtNothing)
                .map(Coverage::rule)
                .toList();
        if (!silent.isEmpty()) {
            page.heading(say("Règles sans objet dans ce document", "Rules with nothing to look at in this document"));
            page.line(say("Leur silence ne dit rien : ", "Their silence says nothing: ") + silent.size() + ".");
        }
    }

    private void failures() {
        if (!snapshot.failures().isEmpty()) {
            page.heading(say("Règles en panne", "Rules that failed"));
            for (Failure failure : snapshot.failures()) {
                page.bullet(failure.source()
                        + failure.subject().map(s -> " (" + s + ")").orElse("") + say(" : ", ": ") + failure.cause());
            }
        }
    }

    private String say(String french, String english) {
        return language == Language.FR ? french : english;
    }
}
