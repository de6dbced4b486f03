package org.concerted.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.JsonComparison;
import org.concerted.serialization.report.TextComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two documents, or two saved assessments. */
@Command(
        name = "compare",
        description = {
            "Compare deux documents, ou deux évaluations conservées avec --format json : ce qui s'ajoute à discuter, ce qui est réglé, ce qui demeure, ce qu'on a perdu de"
                    + " vue.",
            "Compares two documents, or two assessments kept with --format json: what is new to discuss, what is settled, what is still there, what was lost from"
                    + " sight."
        },
        footer = "  concerted compare january.yaml june.yaml")
final class Compare extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = {"La démarche ou son évaluation, plus tôt.", "The initiative or its assessment, earlier."})
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = {"La démarche ou son évaluation, plus tard.", "The initiative or its assessment, later."})
    private Path after = Path.of("");

    /** The language of the later document, where a document was read. */
    private Optional<Language> written = Optional.empty();

    @Override
    public Integer call() {
        RuleSet<Initiative> rules = question.assessor().rules();
        Snapshot earlier;
        Snapshot later;
        try (Progress progress = progress()) {
            progress.now("Lecture et évaluation", "Reading and assessing");
            earlier = Inputs.assessment(before, this::assess, question::fixed);
            later = Inputs.assessment(after, this::assess, question::fixed);
        }
        if (!earlier.audience().equals(later.audience())) {
            throw UsageException.of(Text.of(
                    "deux évaluations pour des publics différents (" + earlier.audience() + ", " + later.audience()
                            + ") ne se comparent pas : ce qui n'est pas montré à l'un passerait pour réglé",
                    "two assessments for different audiences (" + earlier.audience() + ", " + later.audience()
                            + ") are not compared: what is not shown to one would pass for settled"));
        }
        if (!earlier.document().equals(later.document()) || !earlier.domain().equals(later.domain())) {
            throw UsageException.of(Text.of(
                    "deux documents différents (" + earlier.document() + ", " + later.document()
                            + ") ne se comparent pas",
                    "two different documents (" + earlier.document() + ", " + later.document() + ") are not compared"));
        }
        Language language =
                written.orElseGet(() -> language(later.names().getOrDefault(later.document(), Text.same("?"))));
        write(
                json()
                        ? JsonComparison.of(earlier, later, rules, language)
                        : TextComparison.of(earlier, later, rules, language, WIDTH),
                before,
                after);
        return Exit.DONE;
    }

    private Snapshot assess(Document document) {
        written = Optional.of(language(document));
        return question.view(document.initiative(), today()).snapshot();
    }
}
