package org.concerted.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.JsonCommitments;
import org.concerted.serialization.report.TextCommitments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which commitments hold, and what keeps back the others. */
@Command(
        name = "commitments",
        description = {
            "Montre quels engagements commencent d'eux-mêmes, lesquels tiendraient si tous bougeaient ensemble, et ce"
                    + " qu'attendent les autres.",
            "Shows which commitments start by themselves, which would hold if all moved together, and what the others"
                    + " wait for."
        },
        footer = "  concerted commitments examples/cases/quartier-exemple.yaml")
final class Commitments extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {"L'initiative, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Option(
            names = "--reported",
            description = {
                "Compter aussi les engagements rapportés par un tiers; ils sont marqués « à confirmer par l'organisme ».",
                "Also count commitments reported by someone else; they are marked as for the organisation to confirm."
            })
    private boolean reported;

    @Override
    public Integer call() {
        Initiative seen;
        LocalDate asOf;
        Language language;
        CommitmentPicture picture;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Calcul", "Computing");
            View<Initiative> view = question.view(document.initiative(), today());
            seen = view.assessment().document();
            asOf = view.assessment().asOf();
            picture = CommitmentPicture.of(seen, asOf, reported);
        }
        write(
                json()
                        ? JsonCommitments.of(seen, asOf, picture)
                        : TextCommitments.of(seen, asOf, picture, language, WIDTH),
                file);
        return Exit.DONE;
    }
}
