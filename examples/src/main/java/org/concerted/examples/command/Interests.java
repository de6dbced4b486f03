package org.concerted.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.InterestsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows interests beneath positions. */
@Command(
        name = "interests",
        description = {
            "Montre les intérêts sous les positions : les options qui conviennent à chacun, ce qu'aucune ne sert, ce que des intérêts ont en commun.",
            "Shows interests beneath positions: which options suit each, what none serves, what interests have in common."
        },
        footer = "  concerted interests examples/cases/quartier-exemple.yaml --for keeper")
final class Interests extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DECISION",
            description = {
                "La décision à regarder; toutes celles qui sont à l'étude si elle manque.",
                "The decision to look at; every one that is before a body if left out."
            })
    private Optional<String> decision = Optional.empty();

    @Override
    public Integer call() {
        Language language;
        InterestsReport report;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Calcul", "Computing");
            View<Initiative> view = question.view(document.initiative(), today());
            Initiative seen = view.seen();
            LocalDate asOf = view.assessment().asOf();
            report = InterestsReport.of(
                    seen,
                    asOf,
                    view.audience(),
                    decision.map(word ->
                            Named.find(Decision.TYPE, word, seen, "DECISION").id()));
        }
        write(json() ? report.json() : report.text(language, WIDTH), file);
        return Exit.DONE;
    }
}
