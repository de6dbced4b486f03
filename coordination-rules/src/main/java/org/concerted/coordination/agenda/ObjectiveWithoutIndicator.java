package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/** An objective that no indicator follows. An objective made of parts is followed through them. */
record ObjectiveWithoutIndicator() implements InitiativeRule<ObjectiveDossier, ObjectiveWithoutIndicator.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.objective-without-indicator")
            .asks(Text.of(
                    "Chaque objectif commun a-t-il un indicateur?", "Does each common objective have an indicator?"))
            .why(Text.of(
                    "Sans indicateur, chaque organisme peut se faire sa propre idée du chemin parcouru.",
                    "Without an indicator, each organisation may have its own idea of how far things have come."))
            .observation(Text.of(
                    "Aucun indicateur ne se rapporte à l'objectif « {subject} ».",
                    "No indicator is about the objective \"{subject}\"."))
            .upheld(
                    Text.of(
                            "Nombre d'indicateurs pour l'objectif « {subject} » : {indicators}. Nombre d'objectifs qui en font "
                                    + "partie : {parts}.",
                            "Indicators of the objective \"{subject}\": {indicators}. Objectives that are part of it: {parts}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si un indicateur se rapporte à l'objectif « {subject} ».",
                    "It cannot be said whether an indicator is about the objective \"{subject}\"."))
            .question(Text.of(
                    "À quoi verriez-vous, ensemble, que cet objectif avance?",
                    "By what would you see, together, that this objective moves forward?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Community Tool Box, Collective Impact Progress Assessment : des buts convenus et des "
                                            + "cibles mesurables",
                                    "Community Tool Box, Collective Impact Progress Assessment: agreed goals and measurable "
                                            + "targets"),
                            "https://ctb.ku.edu/en/table-of-contents/overview/models-for-community-health-and-development/"
                                    + "collective-impact/checklist"),
                    Citation.literature(Text.of(
                            "ActKnowledge et Aspen Institute, théorie du changement : un indicateur pour chaque "
                                    + "résultat",
                            "ActKnowledge & Aspen Institute, theory of change: an indicator on each outcome")))
            .evidence(ImmutableMap.of(
                    "indicators", Text.of("indicateurs qui s'y rapportent", "indicators that are about it"),
                    "parts", Text.of("objectifs qui en font partie", "objectives that are part of it"),
                    "complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ObjectiveDossier> kind() {
        return Kinds.OBJECTIVE;
    }

    @Override
    public Seen observe(ObjectiveDossier dossier, Measured<Initiative> measured) {
        return new Seen(dossier.indicators().size(), dossier.parts().size(), dossier.complete(Indicator.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.indicators() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.parts() > 0) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.INDICATORS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("indicators", seen.indicators())
                .count("parts", seen.parts())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.count("indicators"), evidence.count("parts"), evidence.flag("complete"));
    }

    /**
     * What follows an objective.
     *
     * @param indicators how many indicators are about it
     * @param parts how many objectives are part of it
     * @param complete whether all indicators are on record
     */
    record Seen(long indicators, long parts, boolean complete) {}
}
