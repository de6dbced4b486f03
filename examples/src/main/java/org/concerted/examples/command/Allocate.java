package org.concerted.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.concerted.coordination.funding.Completion;
import org.concerted.coordination.funding.FundingMethod;
import org.concerted.coordination.funding.FundingRule;
import org.concerted.coordination.funding.Misfit;
import org.concerted.coordination.funding.TieBreak;
import org.concerted.coordination.funding.Utility;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.Document;
import org.concerted.serialization.foreign.BallotFile;
import org.concerted.serialization.foreign.ProgrammeBallots;
import org.concerted.serialization.report.AllocationPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which projects a rule funds, and why. */
@Command(
        name = "allocate",
        description = {
            "Projets financés par un vote, selon une règle publiée, pas à pas.",
            "Projects funded by a vote, by a published rule, step by step."
        },
        footer = "  concerted allocate examples/cases/micro-fonds.pb --rule equal-shares")
final class Allocate extends Report {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = {
                "Règle : greedy (par total de points, si l'option manque), equal-shares (parts égales) ou phragmen.",
                "Rule: greedy (by points in all; if left out), equal-shares or phragmen."
            })
    private FundingRule rule = FundingRule.GREEDY;

    @Option(
            names = "--misfit",
            paramLabel = "skip|stop",
            description = {
                "Avec greedy, devant un projet trop coûteux : le passer (skip, si l'option manque) ou s'arrêter (stop).",
                "With greedy, at a project that costs too much: skip it (if left out) or stop."
            })
    private Misfit misfit = Misfit.SKIP;

    @Option(
            names = "--utility",
            paramLabel = "UTILITY",
            description = {
                "Avec equal-shares, valeur d'un projet : points ou points-times-cost (si l'option manque).",
                "With equal-shares, what a project is worth: points or points-times-cost (if left out)."
            })
    private Utility utility = Utility.POINTS_TIMES_COST;

    @Option(
            names = "--completion",
            paramLabel = "COMPLETION",
            description = {
                "Avec equal-shares, usage de ce qui reste : none, add-one, utilitarian (si l'option manque) ou phragmen.",
                "With equal-shares, use of what is left: none, add-one, utilitarian (if left out) or phragmen."
            })
    private Completion completion = Completion.UTILITARIAN;

    @Option(
            names = "--ties",
            paramLabel = "TIES",
            description = {
                "À égalité, le projet inscrit en premier (listed, si l'option manque), le moins coûteux (cheapest) ou le"
                        + " plus coûteux (dearest).",
                "At a tie, the project listed first (listed, if left out), the cheapest or the dearest."
            })
    private TieBreak ties = TieBreak.LISTED;

    @Parameters(
            paramLabel = "FILE",
            index = "0",
            description = {
                "Projets et bulletins, en .pb (Pabulib); ou une démarche, en YAML ou en JSON.",
                "Projects and ballots, in .pb (Pabulib); or an initiative, in YAML or JSON."
            })
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROGRAMME",
            description = {
                "Le programme d'une démarche dont on répartit les bulletins. Pour qui tient le document : seuls des totaux paraissent.",
                "The programme of an initiative whose ballots are shared out. For whoever keeps the document: only totals show."
            })
    private Optional<String> programme = Optional.empty();

    @Override
    public Integer call() {
        FundingMethod method = new FundingMethod(rule, misfit, utility, completion, ties);
        AllocationPicture picture;
        String title;
        Language language;
        try (Progress progress = progress()) {
            progress.now("Lecture", "Reading");
            if (programme.isPresent()) {
                Document document = Inputs.document(file);
                language = language(document);
                FundingProgramme asked = asked(document.initiative(), programme.get());
                ProgrammeBallots ballots = ProgrammeBallots.of(document.initiative(), asked, language)
                        .orElseThrow(() -> UsageException.of(Text.of(
                                "le programme ne dit pas ce qu'il peut donner (envelope), ou comment se remplit un bulletin"
                                        + " (ballot)",
                                "the programme does not say what it can give (envelope), or how ballots are filled in"
                                        + " (ballot)")));
                progress.now("Calcul", "Computing");
                picture = AllocationPicture.of(ballots, method);
                title = asked.name().in(language)
                        + Text.of(" (pour qui tient le document)", " (for whoever keeps the document)")
                                .in(language);
            } else {
                BallotFile ballots = Inputs.ballots(file);
                progress.now("Calcul", "Computing");
                picture = AllocationPicture.of(ballots, method);
                language = language();
                title = ballots.meta()
                        .getOrDefault("description", file.getFileName().toString());
            }
        }
        write(json() ? picture.json() : picture.text(title, language, WIDTH), file);
        return Exit.DONE;
    }

    private static FundingProgramme asked(Initiative initiative, String id) {
        return initiative.fundingProgrammes().stream()
                .filter(programme -> programme.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> UsageException.unknown(
                        Text.of("programme inconnu : « " + id + " »", "unknown programme: \"" + id + "\""),
                        id,
                        initiative.fundingProgrammes().stream()
                                .map(programme -> programme.id().value())
                                .toList()));
    }
}
