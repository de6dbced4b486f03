package org.concerted.examples.command;

import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.serialization.Document;
import org.concerted.serialization.report.AuditReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who is named for actions, and by which act of its own. */
@Command(
        name = "audit",
        description = {
            "Montre, organisme par organisme, qui est nommé pour des actions et par quel acte de sa part.",
            "Shows, organisation by organisation, who is named for actions and by which act of its own."
        },
        footer = "  concerted audit examples/cases/quartier-exemple.yaml --actions serre,repas")
final class Audits extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"La démarche, en YAML ou en JSON.", "The initiative, in YAML or JSON."})
    private Path file = Path.of("");

    @Option(
            names = "--actions",
            paramLabel = "ID,ID",
            split = ",",
            description = {
                "Les actions à regarder; toutes celles qui ne sont ni terminées ni abandonnées si l'option manque.",
                "The actions to look at; all that are neither done nor given up if left out."
            })
    private List<String> actions = List.of();

    @Override
    public Integer call() {
        Language language;
        AuditReport report;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            Document document = Inputs.document(file);
            language = language(document);
            progress.now("Calcul", "Computing");
            View<Initiative> view = question.view(document.initiative(), today());
            Initiative seen = view.seen();
            LocalDate asOf = view.assessment().asOf();
            report = AuditReport.of(seen, asOf, chosen(seen, asOf));
        }
        write(json() ? report.json() : report.text(language, WIDTH), file);
        return Exit.DONE;
    }

    private ImmutableSortedSet<Id<Action>> chosen(Initiative seen, LocalDate asOf) {
        return (actions.isEmpty()
                        ? seen.actions().stream().filter(action -> live(action, asOf))
                        : actions.stream().map(word -> Named.find(Action.TYPE, word.strip(), seen, "--actions")))
                .map(Action::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Where its state is not on record, an action goes on until the end of its period. */
    private static boolean live(Action action, LocalDate asOf) {
        return action.state()
                .map(state -> state != ActionState.DONE && state != ActionState.DROPPED)
                .orElseGet(() ->
                        action.period().flatMap(Span::end).filter(asOf::isAfter).isEmpty());
    }
}
