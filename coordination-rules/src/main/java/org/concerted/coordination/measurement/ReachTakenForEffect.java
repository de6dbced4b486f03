package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ClaimDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PerformanceQuestion;

/** A published result that says how many were reached. What changed for them is another question. */
record ReachTakenForEffect() implements InitiativeRule<ClaimDossier, ReachTakenForEffect.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.reach-taken-for-effect")
            .asks(Text.of(
                    "Les résultats publiés disent-ils ce qui a changé pour les gens, ou combien ont été joints?",
                    "Do published results say what changed for people, or how many were reached?"))
            .why(Text.of(
                    "Joindre beaucoup de monde demande du travail, et c'est un résultat. Ce n'est pas encore un effet : "
                            + "Friedman distingue combien, avec quelle qualité, et ce qui va mieux pour quelqu'un.",
                    "To reach many people takes work, and it is a result. It is not yet an effect: Friedman tells apart how "
                            + "much, how well, and whether anyone is better off."))
            .observation(Text.of(
                    "Le résultat publié « {subject} » repose sur un indicateur qui dit combien : « {indicator} ».",
                    "The published result \"{subject}\" rests on an indicator that says how much: \"{indicator}\"."))
            .upheld(Text.of(
                    "Le résultat publié « {subject} » repose sur un indicateur qui dit plus que combien.",
                    "The published result \"{subject}\" rests on an indicator that says more than how much."))
            .undetermined(Text.of(
                    "On ne sait pas si le résultat publié « {subject} » dit combien de personnes ont été jointes, ou ce qui a "
                            + "changé pour elles.",
                    "It is not known whether the published result \"{subject}\" says how many were reached, or what changed "
                            + "for them."))
            .question(Text.of(
                    "Chaque personne est-elle comptée une seule fois, qu'est-ce qui a changé pour elles, et qui pourrait le dire?",
                    "Is each person counted once, what changed for them, and who could tell?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Friedman, Results-Based Accountability : combien, avec quelle qualité, qui s'en porte "
                                            + "mieux",
                                    "Friedman, Results-Based Accountability: how much, how well, is anyone better off"),
                            "https://raguide.org/tag/performance-accountability/"),
                    Citation.published(
                            Text.of(
                                    "Projet impact collectif, Saint-Michel : plus de 1 040 personnes jointes en un an",
                                    "Projet impact collectif, Saint-Michel: more than 1,040 people reached in a year"),
                            "https://pic.centraide.org/saint-michel/bilan-d-une-annee-effervescente/"))
            .evidence(ImmutableMap.of(
                    "indicator", Text.of("l'indicateur", "the indicator"),
                    "asks", Text.of("ce qu'il dit", "what it says")))
            .words(ImmutableMap.of(
                    "how-much", Text.of("combien", "how much"),
                    "how-well", Text.of("avec quelle qualité", "how well"),
                    "better-off", Text.of("ce qui va mieux pour quelqu'un", "whether anyone is better off")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ClaimDossier> kind() {
        return Kinds.CLAIM;
    }

    @Override
    public Seen observe(ClaimDossier dossier, Measured<Initiative> measured) {
        Optional<Indicator> indicator = dossier.indicator();
        return new Seen(indicator.map(Indicator::name), indicator.flatMap(Indicator::question));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.indicator().isEmpty()) {
            return Verdict.undetermined(Data.CLAIM_INDICATORS);
        }
        if (seen.asks().filter(asks -> asks != PerformanceQuestion.HOW_MUCH).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.asks().isPresent()) {
            return Verdict.BREACHED;
        }
        return Verdict.undetermined(Data.QUESTIONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .phrase("indicator", seen.indicator())
                .word("asks", seen.asks())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.findPhrase("indicator"), evidence.findWord("asks", PerformanceQuestion.class));
    }

    /** The indicator that a published result rests on. */
    record Seen(Optional<Text> indicator, Optional<PerformanceQuestion> asks) {}
}
