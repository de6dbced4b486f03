package org.concerted.coordination.bodies;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InformationNeedDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;

/**
 * Information came after the decision that it was for, or after the day by which a body needed it. Of whom it was asked is
 * not told: there may be good reasons.
 */
record InformationTooLate() implements InitiativeRule<InformationNeedDossier, InformationTooLate.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("bodies.information-too-late")
            .asks(Text.of(
                    "L'information arrive-t-elle avant la décision qui en a besoin?",
                    "Does information come before the decision that needs it?"))
            .why(Text.of(
                    "Une décision prise sans l'information qu'elle attendait se prend à l'aveugle, et qui l'a préparée l'a fait "
                            + "pour rien.",
                    "A decision taken without the information that it waited for is taken blind, and whoever prepared it did so "
                            + "for nothing."))
            .observation(Text.of(
                    "L'instance « {body} » avait besoin de l'information « {subject} » le {needed}[, jour de la décision "
                            + "« {decision} »]. À cette date, sa réception n'est pas consignée[; elle l'est le {received}].",
                    "The body \"{body}\" needed the information \"{subject}\" by {needed}[, the day of the decision "
                            + "\"{decision}\"]. By then it is not on record as received[; it is on {received}]."))
            .upheld(Text.of(
                    "L'information « {subject} » est arrivée à temps pour l'instance « {body} ».",
                    "The information \"{subject}\" came in time for the body \"{body}\"."))
            .undetermined(Text.of(
                    "On ne sait pas si l'information « {subject} » est arrivée à temps pour l'instance « {body} ».",
                    "It is not known whether the information \"{subject}\" came in time for the body \"{body}\"."))
            .question(Text.of(
                    "De quoi aurait besoin qui prépare cette information, ou la décision pouvait-elle attendre?",
                    "What would whoever prepares this information need, or could the decision have waited?"))
            .addSources(Citation.ours(Text.of(
                    "Une information sert à une décision avant qu'elle soit prise; aucun délai n'est publié.",
                    "Information is of use to a decision before it is taken; no delay has been published.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("body", Text.of("l'instance", "the body"))
                    .put("decision", Text.of("la décision qui en a besoin", "the decision that needs it"))
                    .put("needed", Text.of("le jour où il la fallait", "the day by which it was needed"))
                    .put("past", Text.of("ce jour est passé", "that day is past"))
                    .put("received", Text.of("le jour où elle est arrivée", "the day it came"))
                    .put("decisions", Text.of("toutes les décisions sont consignées", "all decisions are on record"))
                    .put(
                            "complete",
                            Text.of(
                                    "tous les besoins d'information sont consignés",
                                    "all needs of information are on record"))
                    .buildOrThrow())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InformationNeedDossier> kind() {
        return Kinds.INFORMATION_NEED;
    }

    @Override
    public Seen observe(InformationNeedDossier dossier, Measured<Initiative> measured) {
        InformationNeed need = dossier.noun();
        Optional<LocalDate> needed =
                need.decision().isPresent() ? dossier.decision().flatMap(Decision::date) : need.due();
        return new Seen(
                Body.TYPE.ref(need.body()),
                need.decision().map(Decision.TYPE::ref),
                needed,
                needed.filter(dossier.asOf()::isAfter).isPresent(),
                need.received(),
                dossier.complete(Decision.TYPE),
                dossier.complete(InformationNeed.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.needed().isEmpty()) {
            if (seen.decision().isEmpty()) {
                return Verdict.undetermined(Data.INFORMATION_DUE);
            }
            return seen.decisions() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.DECISION_DATES);
        }
        if (!seen.past()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.received().isEmpty()) {
            return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(Data.INFORMATION_RECEIVED);
        }
        return seen.received().get().isAfter(seen.needed().get()) ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("body", seen.body())
                .subject("decision", seen.decision())
                .day("needed", seen.needed())
                .flag("past", seen.past())
                .day("received", seen.received())
                .flag("decisions", seen.decisions())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("body").orElseThrow(),
                evidence.findSubject("decision"),
                evidence.findDay("needed"),
                evidence.flag("past"),
                evidence.findDay("received"),
                evidence.flag("decisions"),
                evidence.flag("complete"));
    }

    /**
     * Information, when it was needed and when it came.
     *
     * @param body the body that needs it
     * @param decision the decision that it is for
     * @param needed the day of that decision, or else the day by which the body needs it
     * @param past whether that day is before the day of the assessment
     * @param received the day it came
     * @param decisions whether all decisions are on record
     * @param complete whether all needs of information are
     */
    record Seen(
            Ref body,
            Optional<Ref> decision,
            Optional<LocalDate> needed,
            boolean past,
            Optional<LocalDate> received,
            boolean decisions,
            boolean complete) {}
}
