package org.concerted.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Verdict;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.JsonReport;
import org.concerted.serialization.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses an initiative: what to discuss, and what is not known. */
@Command(
        name = "assess",
        description = {
            "Évalue une démarche : ce que les faits établissent, ce qu'il y a à discuter, ce qui n'est pas connu.",
            "Assesses an initiative: what the facts establish, what there is to discuss, what is not known."
        },
        footer = "  concerted assess examples/cases/cradle-cincinnati.yaml --for public")
final class Assess extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = {
                "Répondre par le code 1 si un constat à discuter est de cette gravité ou plus : minor (bon à savoir), major (à"
                        + " aborder bientôt), critical (à aborder d'abord).",
                "Exit with code 1 if something to discuss is of this severity or above: minor (worth knowing), major (worth"
                        + " a conversation soon), critical (worth a conversation first)."
            })
    private Optional<Severity> failOn = Optional.empty();

    @Option(
            names = "--all",
            description = {
                "Ne rien laisser de côté. Sans cette option, le texte montre dix constats à discuter et compte les autres.",
                "Leave nothing out. Without it, the text shows ten observations to discuss and counts the others."
            })
    private boolean all;

    @Override
    public Integer call() {
        View<Initiative> view;
        Snapshot snapshot;
        Language language;
        Initiative initiative;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            initiative = document.initiative();
            view = question.view(initiative, today());
            snapshot = view.snapshot();
        }
        tellIfEarly(initiative, snapshot.asOf(), language);
        RuleSet<Initiative> rules = view.assessment().rules();
        write(json() ? JsonReport.of(snapshot, rules, language) : text(snapshot, rules, language), file);
        return found(snapshot) ? Exit.FOUND : Exit.DONE;
    }

    private String text(Snapshot snapshot, RuleSet<Initiative> rules, Language language) {
        return all
                ? TextReport.whole(snapshot, rules, language, WIDTH)
                : TextReport.of(snapshot, rules, language, WIDTH) + "\n" + more(snapshot.audience(), language) + "\n";
    }

    private static String more(Audience audience, Language language) {
        String everything = Say.in(language, "Tout montrer : --all.", "To show everything: --all.");
        return audience.circle() == Audience.Circle.ACTOR
                ? everything
                : everything
                        + Say.in(
                                language,
                                "\nCe qui ne va qu'à un organisme, à sa demande : --for actor:ID.",
                                "\nWhat goes to one organisation alone, when it asks: --for actor:ID.");
    }

    private boolean found(Snapshot snapshot) {
        return failOn.isPresent()
                && snapshot.findings().stream()
                        .anyMatch(finding -> finding.verdict().code() == Verdict.Code.BREACHED
                                && finding.severity().compareTo(failOn.get()) >= 0);
    }
}
