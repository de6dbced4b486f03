package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.FeedbackPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is on record of listening and learning. */
@Command(
        name = "feedback",
        description = {
            "Rétroactions, suites et délais, qui écoute qui, canaux, apprentissages; pour un organisme (--for), ses propres"
                    + " pratiques.",
            "Feedback, what came of it and when, who listens to whom, channels, learning; for one organisation (--for),"
                    + " its own practice."
        },
        footer = "  concerted feedback examples/cases/quartier-exemple.yaml")
final class Feedback extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Option(
            names = "--places",
            description = {
                "Compter aussi les organismes qui agissent et qui s'arriment, sans les nommer.",
                "Also count organisations that act and that align, without naming them."
            })
    private boolean places;

    @Override
    public Integer call() {
        FeedbackPicture picture;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            picture = FeedbackPicture.of(question.view(document.initiative(), today()), places);
        }
        write(json() ? picture.json() : picture.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
