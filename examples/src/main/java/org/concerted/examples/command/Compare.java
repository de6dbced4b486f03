package org.concerted.examples.command;

import java.nio.file.Path;
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
            description = {"L'initiative ou son évaluation, plus tôt.", "The initiative or its assessment, earlier."})
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = {"L'initiative ou son évaluation, plus tard.", "The initiative or its assessment, later."})
    private Path after = Path.of("");

    @Override
    public Integer call() {
        RuleSet<Initiative> rules = question.assessor().rules();
        Snapshot earlier;
        Snapshot later;
        try (Progress progress = progress()) {
            progress.now("Lecture et évaluation", "Reading and assessing");
            earlier = Inputs.assessment(before, this::assess);
            later = Inputs.assessment(after, this::assess);
        }
        Language language = language(later.names().getOrDefault(later.document(), Text.same("?")));
        write(
                json()
                        ? JsonComparison.of(earlier, later, rules, language)
                        : TextComparison.of(earlier, later, rules, language, WIDTH),
                before,
                after);
        return Exit.DONE;
    }

    private Snapshot assess(Document document) {
        return question.view(document.initiative(), today()).snapshot();
    }
}
