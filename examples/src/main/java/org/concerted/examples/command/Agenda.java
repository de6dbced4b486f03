package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.AgendaPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows objectives and what leads to them. */
@Command(
        name = "agenda",
        description = {
            "Les objectifs et ce qui y mène, ce que plusieurs ont mesuré ensemble, ce qui peut finir quand au plus tôt, ce que les"
                    + " actions demandent par année, et la profondeur du changement visé.",
            "Objectives and what leads to them, what several measured together, what can end when at the soonest, what actions ask"
                    + " for by year, and how deep the change aimed at goes."
        },
        footer = "  concerted agenda examples/cases/quartier-exemple.yaml")
final class Agenda extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        AgendaPicture picture;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            picture = AgendaPicture.of(question.view(document.initiative(), today()));
        }
        write(json() ? picture.json() : picture.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
