package org.concerted.feedback.openness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * Whether feedback from the population, which has the least power at the table, ever led to a correction, as feedback from
 * organisations did. It cannot say whether the feedback of either was of the same kind.
 *
 * @param least the number of pieces of feedback from the population from which the absence says something
 */
record CitizensCorrect(int least) implements InitiativeRule<InitiativeDossier, CitizensCorrect.Seen> {
    private static final int LEAST = 3;
    static final CitizensCorrect STANDARD = new CitizensCorrect(LEAST);
    private static final int CITIZENS = 0;
    private static final int ACTORS = 2;
    private static final int UNKNOWN = 4;
    private static final int CLASSES = 6;

    /** Feedback by where it comes from, and whether something changed because of it. */
    private static final Measure<Initiative, ImmutableLongArray> ORIGINS =
            NounTally.of("openness.corrected-by-origin", Exchange.TYPE, CLASSES, CitizensCorrect::place);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("openness.citizens-correct")
            .revision(2)
            .asks(Text.of(
                    "Les rétroactions de la population mènent-elles parfois à une correction?",
                    "Does feedback from the population ever lead to a correction?"))
            .why(Text.of(
                    "La culture de rétroaction se voit aussi à ce que peuvent changer les personnes qui ont le moins de "
                            + "pouvoir. Le dossier ne dit pas si les demandes étaient comparables.",
                    "A feedback culture also shows in what those with the least power can change. The record does not "
                            + "tell whether the requests were alike."))
            .observation(Text.of(
                    "Rétroactions de la population : {citizens}; suivies d'une correction : {citizensCorrected}. "
                            + "Rétroactions d'organismes : {actors}; suivies d'une correction : {actorsCorrected}.",
                    "Feedback from the population: {citizens}; followed by a correction: {citizensCorrected}. Feedback "
                            + "from organisations: {actors}; followed by a correction: {actorsCorrected}."))
            .upheld(Text.of(
                    "Rétroactions de la population suivies d'une correction : {citizensCorrected}; d'organismes : "
                            + "{actorsCorrected}.",
                    "Feedback followed by a correction: {citizensCorrected} from the population, {actorsCorrected} from "
                            + "organisations."))
            .undetermined(Text.of(
                    "On ne peut pas dire si les rétroactions de la population mènent parfois à une correction. "
                            + "Rétroactions de la population consignées : {citizens}.",
                    "It cannot be said whether feedback from the population ever leads to a correction. Feedback from "
                            + "the population on record: {citizens}."))
            .question(Text.of(
                    "Qu'est-ce qui permettrait à une parole citoyenne de faire changer quelque chose ici?",
                    "What would let the word of citizens change something here?"))
            .addSources(Works.FEEDBACK_LABS, Works.CONSUMER_PARTNERSHIP)
            .addParameters(Whole.ours(
                    "least",
                    Text.of(
                            "nombre de rétroactions de la population à partir duquel la question se pose",
                            "number of pieces of feedback from the population from which the question arises"),
                    "",
                    1,
                    1000,
                    LEAST,
                    Text.of(
                            "Aucune source publiée ne donne de nombre; un plus petit nombre peut n'avoir rien "
                                    + "demandé.",
                            "No published source gives a number; fewer may have asked for nothing.")))
            .evidence(ImmutableMap.of(
                    "citizens", Text.of("rétroactions de la population", "feedback from the population"),
                    "citizensCorrected", Text.of("suivies d'une correction", "followed by a correction"),
                    "actors", Text.of("rétroactions d'organismes", "feedback from organisations"),
                    "actorsCorrected", Text.of("suivies d'une correction", "followed by a correction"),
                    "unknown", Text.of("rétroactions d'origine inconnue", "feedback of unknown origin"),
                    "unknownCorrected", Text.of("suivies d'une correction", "followed by a correction"),
                    "complete", Text.of("toutes les suites sont consignées", "all that followed is on record")))
            .build();

    private static int place(Exchange exchange) {
        int origin = exchange.population().isPresent() && exchange.giver().isEmpty()
                ? CITIZENS
                : exchange.giver().isPresent() && exchange.population().isEmpty() ? ACTORS : UNKNOWN;
        return origin + (exchange.reached(FeedbackStage.CORRECTED).isPresent() ? 1 : 0);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(ORIGINS);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new CitizensCorrect(settings.whole("least"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray counts = measured.get(ORIGINS);
        return new Seen(
                counts.get(CITIZENS) + counts.get(CITIZENS + 1),
                counts.get(CITIZENS + 1),
                counts.get(ACTORS) + counts.get(ACTORS + 1),
                counts.get(ACTORS + 1),
                counts.get(UNKNOWN) + counts.get(UNKNOWN + 1),
                counts.get(UNKNOWN + 1),
                dossier.complete(Exchange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        long corrected = seen.citizensCorrected() + seen.actorsCorrected() + seen.unknownCorrected();
        if (seen.complete() && (corrected == 0 || seen.citizens() + seen.unknown() < least)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.citizensCorrected() > 0 && seen.citizens() >= least) {
            return Verdict.UPHELD;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.EXCHANGES);
        }
        return seen.unknown() > 0 ? Verdict.undetermined(Data.GIVER) : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("citizens", seen.citizens())
                .count("citizensCorrected", seen.citizensCorrected())
                .count("actors", seen.actors())
                .count("actorsCorrected", seen.actorsCorrected())
                .count("unknown", seen.unknown())
                .count("unknownCorrected", seen.unknownCorrected())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("citizens"),
                evidence.count("citizensCorrected"),
                evidence.count("actors"),
                evidence.count("actorsCorrected"),
                evidence.count("unknown"),
                evidence.count("unknownCorrected"),
                evidence.flag("complete"));
    }

    /** Whose feedback led to a correction. */
    record Seen(
            long citizens,
            long citizensCorrected,
            long actors,
            long actorsCorrected,
            long unknown,
            long unknownCorrected,
            boolean complete) {}
}
