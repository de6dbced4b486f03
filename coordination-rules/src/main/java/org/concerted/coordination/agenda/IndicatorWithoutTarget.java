package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/** An indicator for which no target was set. */
record IndicatorWithoutTarget() implements InitiativeRule<IndicatorDossier, IndicatorWithoutTarget.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.indicator-without-target")
            .asks(Text.of("Chaque indicateur a-t-il une cible?", "Does each indicator have a target?"))
            .why(Text.of(
                    "Une cible dit ensemble ce qui serait assez. Certains indicateurs n'en demandent pas.",
                    "A target says together what would be enough. Some indicators need none."))
            .observation(Text.of(
                    "Aucune cible n'est fixée pour l'indicateur « {subject} ».",
                    "No target is set for the indicator \"{subject}\"."))
            .upheld(Text.of(
                    "Cible de l'indicateur « {subject} » : {target}. Jour visé : {by}.",
                    "Target of the indicator \"{subject}\": {target}. To be reached by: {by}."))
            .undetermined(Text.of(
                    "On ne sait pas si une cible est fixée pour l'indicateur « {subject} ».",
                    "It is not known whether a target is set for the indicator \"{subject}\"."))
            .question(Text.of(
                    "Qu'est-ce qui serait un bon résultat, pour qui, et d'ici quand?",
                    "What would be a good result, for whom, and by when?"))
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
                            "Doran 1981, SMART : mesurable veut dire indicateur, point de départ et cible",
                            "Doran 1981, SMART: measurable means indicator, baseline and target")))
            .evidence(ImmutableMap.of(
                    "target", Text.of("la cible", "the target"),
                    "by", Text.of("le jour visé", "the day by which it is to be reached"),
                    "complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, IndicatorDossier> kind() {
        return Kinds.INDICATOR;
    }

    @Override
    public Seen observe(IndicatorDossier dossier, Measured<Initiative> measured) {
        Indicator indicator = dossier.noun();
        return new Seen(
                indicator.target().map(Numbers::plain), indicator.targetDate(), dossier.complete(Indicator.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.target().isPresent()) {
            return Verdict.UPHELD;
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.TARGETS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("target", seen.target(), "")
                .day("by", seen.by())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.findAmount("target"), evidence.findDay("by"), evidence.flag("complete"));
    }

    /**
     * The target of an indicator.
     *
     * @param target the value to reach
     * @param by the day by which it is to be reached
     * @param complete whether all indicators are on record
     */
    record Seen(Optional<BigDecimal> target, Optional<LocalDate> by, boolean complete) {}
}
