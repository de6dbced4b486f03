package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.ParticipationPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who takes part, in what, and what came of it. */
@Command(
        name = "participation",
        description = {
            "Ce qui a été promis à qui participe et ce qui en est venu, qui siège où, et qui met les points à l'ordre du jour.",
            "What was promised to those who take part and what came of it, who sits where, and who sets the agenda."
        },
        footer = "  concerted participation examples/cases/quartier-exemple.yaml")
final class Participation extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        ParticipationPicture picture;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            View<Initiative> view = question.view(document.initiative(), today());
            picture = ParticipationPicture.of(view);
        }
        write(json() ? picture.json() : picture.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
