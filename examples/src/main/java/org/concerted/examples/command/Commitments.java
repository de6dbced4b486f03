package org.concerted.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.audit.Withdrawal;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
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
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Option(
            names = "--reported",
            description = {
                "Compter aussi les engagements rapportés par un tiers; ils sont marqués « à confirmer par l'organisme ».",
                "Also count commitments reported by someone else; they are marked as for the organisation to confirm."
            })
    private boolean reported;

    @Option(
            names = "--without",
            paramLabel = "ACTOR",
            description = {
                "Montrer plutôt ce qui serait à revoir si cet organisme se retirait, ce qui est toujours possible.",
                "Show instead what there would be to look at again if this actor withdrew, which is always possible."
            })
    private Optional<String> without = Optional.empty();

    @Override
    public Integer call() {
        View<Initiative> view;
        Initiative seen;
        LocalDate asOf;
        Language language;
        CommitmentPicture picture;
        Optional<Withdrawal> withdrawal;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Calcul", "Computing");
            view = question.view(document.initiative(), today());
            seen = view.seen();
            asOf = view.assessment().asOf();
            picture = CommitmentPicture.of(seen, asOf, reported);
            withdrawal = without.map(word -> Withdrawal.of(
                    seen, asOf, Named.find(Actor.TYPE, word, seen, "--without").id(), reported));
        }
        if (json()) {
            write(JsonCommitments.of(seen, asOf, view.audience(), picture, withdrawal), file);
        } else {
            write(
                    withdrawal
                            .map(gone ->
                                    TextCommitments.of(seen, asOf, view.audience(), picture, gone, language, WIDTH))
                            .orElseGet(() -> TextCommitments.of(seen, asOf, view.audience(), picture, language, WIDTH)),
                    file);
        }
        return Exit.DONE;
    }
}
