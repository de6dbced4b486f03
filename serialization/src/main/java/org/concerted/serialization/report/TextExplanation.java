package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.Wording;

/** One answer as text for people: what was seen, by which parameters, after which sources, and what would change it. */
public final class TextExplanation {
    private final Snapshot snapshot;
    private final RuleSet<?> rules;
    private final Wording words;
    private final Voice voice;
    private final Page page;

    private TextExplanation(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.words = Wording.of(rules, snapshot, language);
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * The explanation of every finding of a snapshot, upheld ones included.
     *
     * @param rules where the words of the snapshot's rules are found
     * @param width characters to a line, 40 or more
     */
    public static String of(Snapshot snapshot, RuleSet<?> rules, Language language, int width) {
        TextExplanation explanation = new TextExplanation(snapshot, rules, language, width);
        snapshot.findings().forEach(explanation::finding);
        return explanation.page.toString();
    }

    private void finding(Finding finding) {
        RuleSet.Entry<?> entry = rules.get(finding.rule());
        RuleInfo info = entry.rule().info();
        page.title(words.asks(finding.rule()));
        page.line(voice.labelled("Règle", "Rule", String.join(", ", names(info))));
        page.line(voice.labelled("Sujet", "Subject", words.name(finding.subject()) + " [" + finding.subject() + "]"));
        page.line(voice.head(snapshot, words));
        page.heading(voice.labelled(
                "Réponse", "Answer", voice.verdict(finding.verdict().code())));
        page.line(words.observation(finding));
        if (finding.verdict().code() == Verdict.Code.BREACHED) {
            page.gap();
            page.line(voice.labelled("Gravité", "Severity", voice.severity(finding.severity())));
            page.line(words.why(finding));
            page.line(voice.labelled("Question", "Question", words.question(finding)));
        }
        seen(finding, info);
        parameters(info, entry.settings());
        change(finding);
        page.heading("Sources");
        info.sources().forEach(source -> page.bullet(voice.citation(source)));
    }

    private static ImmutableList<String> names(RuleInfo info) {
        return ImmutableList.<String>builder()
                .add(info.id())
                .addAll(info.aliases())
                .build();
    }

    private void seen(Finding finding, RuleInfo info) {
        Evidence evidence = finding.evidence();
        if (evidence.values().isEmpty()) {
            return;
        }
        page.heading(voice.say("Ce qui a été vu", "What was seen"));
        evidence.values().forEach((name, value) -> {
            Text meaning = info.evidence().get(name);
            String label = meaning == null ? name : meaning.in(voice.language());
            page.bullet(voice.labelled(label, label, words.value(finding.rule(), value)));
        });
    }

    private void parameters(RuleInfo info, Settings settings) {
        if (info.parameters().isEmpty()) {
            return;
        }
        page.heading(voice.say("Paramètres de la règle", "Parameters of the rule"));
        for (Parameter parameter : info.parameters()) {
            String meaning = parameter.meaning().in(voice.language());
            page.bullet(voice.labelled(meaning, meaning, value(parameter, settings)));
            page.indented(voice.citation(parameter.source()));
        }
    }

    private String value(Parameter parameter, Settings settings) {
        return settings.find(parameter.name())
                .map(value -> Formats.amount(value, parameter.unit(), voice.language())
                        + (parameter
                                        .standard()
                                        .filter(s -> s.compareTo(value) == 0)
                                        .isPresent()
                                ? ""
                                : voice.say(" (fixé par le jeu de règles)", " (set by the rule set)")))
                .orElse(voice.say("aucune norme publiée, et aucune fixée", "no published norm, and none was set"));
    }

    private void change(Finding finding) {
        page.heading(voice.say("Ce qui changerait cette réponse", "What would change this answer"));
        ImmutableList<Snapshot.Note> steps = snapshot.remedies().getOrDefault(finding.key(), ImmutableList.of());
        steps.forEach(note -> page.bullet(voice.step(note, words)));
        finding.missing()
                .forEach(datum -> page.bullet(voice.labelled(
                        "La donnée qui manque",
                        "The datum that is missing",
                        datum.what().in(voice.language()) + " ("
                                + datum.effort().meaning().in(voice.language()) + ")")));
        if (steps.isEmpty() && finding.missing().isEmpty()) {
            page.line(
                    finding.evidence().values().isEmpty()
                            ? voice.say(
                                    "Elle ne dépend d'aucune valeur du document.",
                                    "It depends on no value in the document.")
                            : voice.say(
                                    "La règle ne regarde que les valeurs ci-dessus : rien d'autre dans le document ne changerait cette réponse.",
                                    "The rule looks at the values above alone: nothing else in the document would change this answer."));
        }
    }
}
