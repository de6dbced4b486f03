package org.concerted.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.JsonReport;
import org.concerted.serialization.report.TextExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one answer. */
@Command(
        name = "explain",
        description = {
            "Explique une réponse : ce qui a été vu, par quels paramètres et d'après quelles sources, et ce qui la"
                    + " changerait.",
            "Explains one answer: what was seen, by which parameters and after which sources, and what would change it."
        },
        footer = "  concerted explain examples/cases/cradle-cincinnati.yaml \\%n"
                + "    form.not-collective-impact initiative:cradle-cincinnati")
final class Explain extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "RULE",
            description = {
                "La règle, par son identifiant ou son code : voir la commande rules.",
                "The rule, by its id or code: see the command rules."
            })
    private String rule = "";

    @Parameters(
            index = "2",
            paramLabel = "SUBJECT",
            description = {
                "Ce dont il s'agit, comme actor:ID ou indicator:ID.",
                "What it is about, such as actor:ID or indicator:ID."
            })
    private String subject = "";

    @Override
    public Integer call() {
        View<Initiative> view;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            view = question.view(document.initiative(), today());
        }
        RuleSet<Initiative> rules = view.assessment().rules();
        RuleSet.Entry<Initiative> entry = Catalogue.entry(rules, rule);
        Ref ref = subject(view.seen(), entry.rule().kind());
        Snapshot answer = explain(view, ref)
                .orElseThrow(() -> UsageException.of(Text.of(
                        "la règle " + entry.rule().info().id() + " n'a pas de réponse sur " + ref,
                        "the rule " + entry.rule().info().id() + " has no answer about " + ref)));
        write(
                json() ? JsonReport.of(answer, rules, language) : TextExplanation.of(answer, rules, language, WIDTH),
                file);
        return Exit.DONE;
    }

    private Optional<Snapshot> explain(View<Initiative> view, Ref ref) {
        try {
            return view.explain(rule, ref);
        } catch (ConcertedException notApplied) {
            throw UsageException.of(notApplied.problems().get(0).expected());
        }
    }

    /** The subject, by kind and id; the kind may be left out, as the rule is about one kind only. */
    private Ref subject(Initiative seen, Kind<Initiative, ?> kind) {
        List<String> known = subjects(seen, kind);
        String word = subject.indexOf(':') < 0 ? kind + ":" + subject : subject;
        if (!known.contains(word)) {
            throw UsageException.unknown(
                    Text.of(
                            "sujet inconnu : « " + subject + " »; la règle " + rule + " porte sur : " + kind + ":ID",
                            "unknown subject: \"" + subject + "\"; the rule " + rule + " is about: " + kind + ":ID"),
                    word,
                    known);
        }
        return Ref.parse(word);
    }

    private static List<String> subjects(Initiative seen, Kind<Initiative, ?> kind) {
        for (NounType<?> type : NounTypes.all()) {
            if (type.kind().equals(kind.id())) {
                return type.in(seen).stream()
                        .map(noun -> kind + ":" + noun.id())
                        .toList();
            }
        }
        return ImmutableList.of(kind + ":" + seen.id());
    }
}
