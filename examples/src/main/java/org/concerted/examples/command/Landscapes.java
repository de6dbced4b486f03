package org.concerted.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.LandscapeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the landscape of the issue. */
@Command(
        name = "landscape",
        description = {
            "Montre le paysage de l'enjeu : facteurs, leviers, savoirs, capacités, et les populations avec ce qui les rejoint.",
            "Shows the landscape of the issue: factors, levers, knowledge, skills, and populations with what reaches them."
        },
        footer = "  concerted landscape examples/cases/quartier-exemple.yaml")
final class Landscapes extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Language language;
        LandscapeReport report;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Calcul", "Computing");
            View<Initiative> view = question.view(document.initiative(), today());
            Initiative seen = view.seen();
            LocalDate asOf = view.assessment().asOf();
            report = LandscapeReport.of(seen, asOf);
        }
        write(json() ? report.json() : report.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
