package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.GrantReportDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Initiative;

/** The day of a report passed, and it is not on record as submitted. */
record ReportPastDue() implements InitiativeRule<GrantReportDossier, ReportPastDue.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.report-past-due")
            .asks(Text.of(
                    "Les rapports attendus sont-ils remis, ou leur jour est-il à convenir de nouveau?",
                    "Are the reports that are due submitted, or is their day to be agreed on anew?"))
            .why(
                    Text.of(
                            "Un rapport prend du temps que de petits organismes n'ont pas toujours. En parler tôt avec le bailleur de fonds peut donner un délai, un gabarit plus court ou un coup de main, avant qu'un versement attende.",
                            "A report takes time that small organisations do not always have. To speak of it early with the funder can bring a later day, a shorter form or a helping hand, before an instalment waits."))
            .observation(Text.of(
                    "Le rapport « {subject} » était attendu pour le {due}; aucune remise n'est consignée.",
                    "The report \"{subject}\" was due by {due}; no submission is on record."))
            .upheld(Text.of(
                    "Le rapport « {subject} » est remis, ou son jour n'est pas passé.",
                    "The report \"{subject}\" is submitted, or its day has not passed."))
            .undetermined(Text.of(
                    "On ne sait pas si le rapport « {subject} » est remis, ou pour quel jour il est attendu.",
                    "It is not known whether the report \"{subject}\" is submitted, or by what day it is due."))
            .question(Text.of(
                    "Qu'est-ce qui rendrait ce rapport plus facile à remettre, et avec qui en parler?",
                    "What would make this report easier to hand in, and with whom is it worth speaking of it?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Les exigences différentes des bailleurs compliquent la mesure partagée",
                                    "Funders' differing reporting needs aggravate shared measurement"),
                            "http://collectiveimpact2014.com.au/about-collective-impact/shared-measurement/"),
                    Citation.ours(Text.of(
                            "Un rapport est dit attendu dès le lendemain du jour convenu; rien n'est dit de la raison.",
                            "A report is told as awaited from the day after the one that was agreed; nothing is said "
                                    + "of the reason.")))
            .evidence(ImmutableMap.of(
                    "due",
                    Text.of("le jour convenu", "the day agreed"),
                    "submitted",
                    Text.of("le jour de la remise", "the day it was submitted"),
                    "asOf",
                    Text.of("le jour de l'évaluation", "the day of the assessment"),
                    "complete",
                    Text.of("tous les rapports sont consignés", "all reports are on record")))
            .ownOnly(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, GrantReportDossier> kind() {
        return Kinds.GRANT_REPORT;
    }

    @Override
    public Seen observe(GrantReportDossier dossier, Measured<Initiative> measured) {
        GrantReport report = dossier.noun();
        return new Seen(report.due(), report.submitted(), dossier.asOf(), dossier.complete(GrantReport.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.submitted().isPresent()
                || seen.due().filter(due -> !due.isBefore(seen.asOf())).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.due().isEmpty()) {
            return Verdict.undetermined(GrantData.REPORT_DAYS);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(GrantData.SUBMISSIONS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .day("due", seen.due())
                .day("submitted", seen.submitted())
                .day("asOf", seen.asOf())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findDay("due"),
                evidence.findDay("submitted"),
                evidence.findDay("asOf").orElseThrow(),
                evidence.flag("complete"));
    }

    /**
     * One report.
     *
     * @param due the day by which it is due
     * @param submitted the day it was submitted
     * @param asOf the day of the assessment
     * @param complete whether all reports are on record
     */
    record Seen(Optional<LocalDate> due, Optional<LocalDate> submitted, LocalDate asOf, boolean complete) {}
}
