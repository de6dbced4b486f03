package org.concerted.examples.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.FundingPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where money comes from and stays, and tries programmes out. */
@Command(
        name = "funding",
        description = {
            "D'où vient l'argent, par quelles mains il passe et où il reste; chaque programme essayé à blanc sur les acteurs"
                    + " connus.",
            "Where money comes from, through whose hands it goes and where it stays; each programme tried out on the known"
                    + " actors."
        },
        footer = "  concerted funding examples/cases/quartier-exemple.yaml --apply 12 --report 8")
final class Funding extends Report {
    @Mixin
    private Question question = new Question();

    @Option(
            names = "--apply",
            paramLabel = "HOURS",
            description = {"Heures que demande une demande.", "Hours that it takes to apply."})
    private Optional<BigDecimal> apply = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "HOURS",
            description = {"Heures que demande un rapport.", "Hours that it takes to report once."})
    private Optional<BigDecimal> report = Optional.empty();

    @Parameters(
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Override
    public Integer call() {
        FundingPicture picture;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Évaluation", "Assessing");
            View<Initiative> view = question.view(document.initiative(), today());
            picture = FundingPicture.of(view, apply.map(Hours::of), report.map(Hours::of));
        }
        write(json() ? picture.json() : picture.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
