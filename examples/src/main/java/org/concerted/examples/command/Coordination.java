package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.CoordinationPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what coordination asks and what comes of it. */
@Command(
        name = "coordination",
        description = {
            "Temps que demande la coordination, équilibre, rencontres et messages, suites des décisions; pour un organisme"
                    + " (--for), sa propre part.",
            "Time that coordination asks, balance, meetings and messages, what came of decisions; for one organisation"
                    + " (--for), its own part."
        },
        footer = "  concerted coordination examples/cases/quartier-exemple.yaml")
final class Coordination extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        CoordinationPicture picture;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            picture = CoordinationPicture.of(question.view(document.initiative(), today()));
        }
        write(json() ? picture.json() : picture.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
