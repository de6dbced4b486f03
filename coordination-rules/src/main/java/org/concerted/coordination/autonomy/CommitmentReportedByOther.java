package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;

/** Someone else said that an actor commits itself. It binds nobody until the actor says so. */
record CommitmentReportedByOther() implements InitiativeRule<CommitmentDossier, CommitmentReportedByOther.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.commitment-reported-by-other")
            .addAliases("AUT-01")
            .asks(Text.of(
                    "Chaque engagement a-t-il été pris par l'organisme lui-même?",
                    "Was each commitment given by the organisation itself?"))
            .why(Text.of(
                    "Dans une concertation d'organismes autonomes, chacun n'est lié que par ses propres actes. Un engagement "
                            + "rapporté reste à confirmer par l'organisme; d'ici là, il ne lie personne.",
                    "Where autonomous organisations act together, each is bound by its own acts alone. A reported commitment "
                            + "is for the organisation to confirm; until then it binds nobody."))
            .observation(Text.of(
                    "L'engagement « {subject} » de l'organisme {party} a été rapporté par un tiers le {date}. Il reste à "
                            + "confirmer par l'organisme.",
                    "The commitment \"{subject}\" of {party} was reported by someone else on {date}. It is for the "
                            + "organisation to confirm."))
            .upheld(Text.of(
                    "L'organisme {party} a pris lui-même l'engagement « {subject} » le {date}.",
                    "{party} itself gave the commitment \"{subject}\" on {date}."))
            .undetermined(Text.of(
                    "On ne peut pas dire qui a pris l'engagement « {subject} ».",
                    "It cannot be said who gave the commitment \"{subject}\"."))
            .question(Text.of(
                    "L'organisme {party} souhaite-t-il confirmer cet engagement, le reformuler ou le retirer?",
                    "Does {party} wish to confirm this commitment, word it otherwise or withdraw it?"))
            .addSources(Works.BOURQUE, Works.GEO, Works.OWN_ACT)
            .evidence(ImmutableMap.of(
                    "party", Text.of("l'organisme nommé", "the organisation named"),
                    "given", Text.of("l'organisme s'est engagé lui-même", "the organisation bound itself"),
                    "date", Text.of("jour de l'acte ou du signalement", "day of the act or of the report")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, CommitmentDossier> kind() {
        return Kinds.COMMITMENT;
    }

    @Override
    public Seen observe(CommitmentDossier dossier, Measured<Initiative> measured) {
        Commitment commitment = dossier.noun();
        return new Seen(
                Actor.TYPE.ref(commitment.party()),
                commitment.provenance().binds(),
                commitment.provenance().date());
    }

    @Override
    public Verdict decide(Seen seen) {
        return seen.given() ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("party", seen.party())
                .flag("given", seen.given())
                .day("date", seen.date())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("party").orElseThrow(),
                evidence.flag("given"),
                evidence.findDay("date").orElseThrow());
    }

    /**
     * Who is said to be bound, and by which act.
     *
     * @param party the actor
     * @param given whether it gave the commitment itself
     * @param date the day on which it was given or reported
     */
    record Seen(Ref party, boolean given, LocalDate date) {}
}
