package org.concerted.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.causal.InitiativeMap;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopAnswers;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.serialization.Document;
import org.concerted.serialization.kumu.KumuMap;
import org.concerted.serialization.kumu.KumuNotice;
import org.concerted.serialization.report.JsonLoops;
import org.concerted.serialization.report.TextLoops;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what loops a causal map has. */
@Command(
        name = "loops",
        description = {
            "Les boucles causales : de renforcement, d'équilibrage ou de signe inconnu, celles que l'on a déclarées, et"
                    + " celles que quelqu'un pourrait fermer.",
            "Causal loops: reinforcing, balancing or of a sign not known, those that were declared, and those that"
                    + " someone could close."
        },
        footer = "  concerted loops examples/cases/quartier-exemple.yaml")
final class Loops extends Report {
    private static final long STEPS = 1_000_000_000;
    private static final int LISTED = 1000;
    private static final int READ = 20;
    private static final Text SEEN = Text.of(
            "Carte des influences consignées, et que ce public peut voir. Un lien que personne n'a consigné peut exister.",
            "Map of the influences that are on record and this audience may see. A link that nobody wrote down may exist.");

    @Mixin
    private Question question = new Question();

    @Parameters(
            paramLabel = "FILE",
            description = {
                "La démarche, en YAML ou en JSON, ou une carte : Kumu en JSON, ou GraphML.",
                "The initiative, in YAML or JSON, or a map: Kumu in JSON, or GraphML."
            })
    private Path file = Path.of("");

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = {
                "Longueur des boucles à chercher, au plus, en liens; toutes si l'option manque.",
                "Length of the loops to look for, at most, in links; all if left out."
            })
    private Optional<Integer> maxLength = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = {
                "Nombre de boucles à montrer, au plus (si l'option manque : 20, ou 1000 en JSON); toutes sont comptées.",
                "How many loops to list, at most (if left out: 20, or 1000 in JSON); all are counted."
            })
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = {
                "Nombre de liens que la recherche peut regarder (un milliard si l'option manque).",
                "How many links the search may look at (a thousand million if left out)."
            })
    private long steps = STEPS;

    @Override
    public Integer call() {
        atLeast("--max-length", maxLength.orElse(1), 1);
        atLeast("--limit", limit.orElse(0), 0);
        atLeast("--steps", steps, 0);
        Language language;
        Text title;
        Optional<Text> about;
        UnaryOperator<String> names = UnaryOperator.identity();
        ImmutableList<KumuNotice> notices;
        LoopAnswers answers;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            DrawnMap drawn;
            Optional<KumuMap> kumu = Inputs.map(file);
            if (kumu.isPresent()) {
                language = language();
                question.drawn(file);
                title = Text.same(String.valueOf(file.getFileName()));
                about = Optional.empty();
                notices = kumu.get().notices();
                drawn = kumu.get().drawn();
            } else {
                Document document = Inputs.documentOrMap(file);
                language = language(document);
                View<Initiative> view = question.view(document.initiative(), today());
                Initiative seen = view.seen();
                names = id -> seen.registry()
                        .find(Actor.TYPE, Id.of(id))
                        .map(actor -> actor.name().in(language))
                        .orElse(id);
                title = seen.name();
                about = Optional.of(seenOn(view.assessment().asOf()));
                notices = ImmutableList.of();
                drawn = InitiativeMap.of(seen, view.assessment().asOf());
            }
            progress.now("Recherche", "Searching");
            LoopSearch search = LoopSearch.of(drawn.map())
                    .withMaxLength(maxLength.orElse(Integer.MAX_VALUE))
                    .withSteps(steps);
            answers = LoopAnswers.of(drawn, search, limit.orElse(json() ? LISTED : READ), InitiativeMap::closing);
        }
        write(
                json()
                        ? JsonLoops.of(answers, notices, language)
                        : TextLoops.of(answers, title, about, names, notices, language, WIDTH),
                file);
        return Exit.DONE;
    }

    private static Text seenOn(LocalDate day) {
        return Text.of(
                "Au\u00a0" + Formats.day(day, Language.FR) + ". " + SEEN.in(Language.FR),
                "As of " + Formats.day(day, Language.EN) + ". " + SEEN.in(Language.EN));
    }

    private static void atLeast(String option, long value, long least) {
        if (value < least) {
            throw UsageException.of(Text.of(
                    option + " : trouvé " + value + "; attendu : " + least + " ou plus",
                    option + ": found " + value + "; expected: " + least + " or more"));
        }
    }
}
