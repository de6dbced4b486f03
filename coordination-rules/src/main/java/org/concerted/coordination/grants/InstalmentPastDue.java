package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.InstalmentDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;

/** The day of a payment passed, and no payment is on record. */
record InstalmentPastDue() implements InitiativeRule<InstalmentDossier, InstalmentPastDue.Seen> {
    private static final String NOT_SUBMITTED = "not-submitted";

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.instalment-past-due")
            .asks(Text.of("Les versements prévus sont-ils arrivés?", "Did the instalments that were planned arrive?"))
            .why(
                    Text.of(
                            "Un versement qui attend pèse plus sur un petit organisme que sur un grand. Il attend souvent un rapport, une signature ou un rappel.",
                            "An instalment that waits weighs more on a small organisation than on a large one. It often waits for a report, a signature or a reminder."))
            .observation(
                    Text.of(
                            "Un versement de la subvention « {grant} » était prévu le {due}; aucun paiement n'est consigné.[ Le rapport qu'il attendait a été remis le {submitted}.][ Le rapport qu'il attend {waits}.]",
                            "An instalment of the grant \"{grant}\" was planned for {due}; no payment is on record.[ The report that it waited for was submitted on {submitted}.][ The report that it waits for {waits}.]"))
            .upheld(Text.of(
                    "Le versement de la subvention « {grant} » est payé, ou son jour n'est pas venu.",
                    "The instalment of the grant \"{grant}\" is paid, or its day has not come."))
            .undetermined(Text.of(
                    "On ne sait pas si un versement de la subvention « {grant} » est payé, ou quand il devait l'être.",
                    "It is not known whether an instalment of the grant \"{grant}\" is paid, or when it was to be."))
            .question(Text.of(
                    "Qu'attend ce versement, et qui peut le faire avancer?",
                    "What does this instalment wait for, and who can move it on?"))
            .addSources(Citation.ours(Text.of(
                    "Un versement est en retard dès le lendemain du jour convenu; on ne dit pas de qui la "
                            + "part manque.",
                    "A payment is late from the day after the one that was agreed; nothing is said of whose "
                            + "part is missing.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("grant", Text.of("la subvention", "the grant"))
                    .put("due", Text.of("le jour prévu", "the day planned"))
                    .put("paid", Text.of("le jour du paiement", "the day of payment"))
                    .put(
                            "submitted",
                            Text.of(
                                    "le jour où le rapport attendu a été remis",
                                    "the day the report that it waits for was submitted"))
                    .put(
                            "waits",
                            Text.of(
                                    "le rapport attendu n'est pas consigné comme remis",
                                    "the report that it waits for is not on record as submitted"))
                    .put("asOf", Text.of("le jour de l'évaluation", "the day of the assessment"))
                    .put("complete", Text.of("tous les versements sont consignés", "all instalments are on record"))
                    .buildOrThrow())
            .words(ImmutableMap.of(
                    NOT_SUBMITTED, Text.of("n'est pas consigné comme remis", "is not on record as submitted")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InstalmentDossier> kind() {
        return Kinds.INSTALMENT;
    }

    @Override
    public Seen observe(InstalmentDossier dossier, Measured<Initiative> measured) {
        Instalment instalment = dossier.noun();
        return new Seen(
                Grant.TYPE.ref(instalment.grant()),
                instalment.due(),
                instalment.paid(),
                dossier.after().flatMap(GrantReport::submitted),
                dossier.after().filter(report -> report.submitted().isEmpty()).isPresent(),
                dossier.asOf(),
                dossier.complete(Instalment.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.paid().isPresent()
                || seen.due().filter(due -> !due.isBefore(seen.asOf())).isPresent()) {
            return Verdict.UPHELD;
        }
        if (seen.due().isEmpty()) {
            return Verdict.undetermined(GrantData.INSTALMENT_DAYS);
        }
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(GrantData.PAYMENTS);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .subject("grant", seen.grant())
                .day("due", seen.due())
                .day("paid", seen.paid())
                .day("submitted", seen.submitted());
        // a word and not a flag, since only what is unknown leaves a part of a sentence out
        if (seen.waits()) {
            evidence.word("waits", NOT_SUBMITTED);
        }
        return evidence.day("asOf", seen.asOf())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("grant").orElseThrow(),
                evidence.findDay("due"),
                evidence.findDay("paid"),
                evidence.findDay("submitted"),
                evidence.findWord("waits").isPresent(),
                evidence.findDay("asOf").orElseThrow(),
                evidence.flag("complete"));
    }

    /**
     * One instalment.
     *
     * @param grant the grant that it is a part of
     * @param due the day on which it is to be paid
     * @param paid the day on which it was
     * @param submitted the day the report that it waits for was submitted
     * @param waits whether it waits for a report that is not on record as submitted
     * @param asOf the day of the assessment
     * @param complete whether all instalments are on record
     */
    record Seen(
            Ref grant,
            Optional<LocalDate> due,
            Optional<LocalDate> paid,
            Optional<LocalDate> submitted,
            boolean waits,
            LocalDate asOf,
            boolean complete) {}
}
