package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.Language;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.foreign.PlainNetwork;
import org.concerted.serialization.report.NetworkPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the network of ties of an initiative, or any network in GraphML. */
@Command(
        name = "network",
        description = {
            "Mesure le réseau des liens d'une démarche, la confiance et les sources de pouvoir, ou un réseau en GraphML.",
            "Measures the network of ties of an initiative, trust and sources of power, or a network in GraphML."
        },
        footer = "  concerted network examples/cases/quartier-exemple.yaml")
final class Networks extends Report {
    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {
                "La démarche, en YAML ou en JSON, ou un réseau en GraphML (.graphml ou .xml), que --for et --as-of ne"
                        + " changent pas.",
                "The initiative, in YAML or JSON, or a network in GraphML (.graphml or .xml), which --for and --as-of do"
                        + " not change."
            })
    private Path file = Path.of("");

    @Override
    public Integer call() {
        NetworkPicture picture;
        String title;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            if (Inputs.isGraphMl(file)) {
                PlainNetwork foreign = Inputs.graphMl(file);
                language = language();
                title = file.getFileName().toString();
                progress.now("Calcul", "Computing");
                picture = NetworkPicture.of(foreign);
            } else {
                Document document = Inputs.document(file);
                language = language(document);
                progress.now("Calcul", "Computing");
                View<Initiative> view = question.view(document.initiative(), today());
                title = view.seen().name().in(language);
                picture = NetworkPicture.of(view);
            }
        }
        write(json() ? picture.json() : picture.text(title, language, WIDTH), file);
        return Exit.DONE;
    }
}
