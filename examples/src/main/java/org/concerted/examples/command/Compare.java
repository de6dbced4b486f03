package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.View;
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
            "Compare deux documents : ce qui s'ajoute à discuter, ce qui est réglé, ce qui demeure, ce qu'on a perdu de"
                    + " vue.",
            "Compares two documents: what is new to discuss, what is settled, what is still there, what was lost from"
                    + " sight."
        },
        footer = "  concerted compare january.yaml june.yaml")
final class Compare extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = {"L'initiative, plus tôt.", "The initiative, earlier."})
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = {"L'initiative, plus tard.", "The initiative, later."})
    private Path after = Path.of("");

    @Override
    public Integer call() {
        View<Initiative> earlier;
        View<Initiative> later;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document then = Inputs.document(before);
            Document now = Inputs.document(after);
            language = language(now);
            progress.now("Évaluation", "Assessing");
            earlier = question.view(then.initiative(), today());
            later = question.view(now.initiative(), today());
        }
        RuleSet<Initiative> rules = later.assessment().rules();
        write(
                json()
                        ? JsonComparison.of(earlier.snapshot(), later.snapshot(), rules, language)
                        : TextComparison.of(earlier.snapshot(), later.snapshot(), rules, language, WIDTH),
                before,
                after);
        return Exit.DONE;
    }
}
