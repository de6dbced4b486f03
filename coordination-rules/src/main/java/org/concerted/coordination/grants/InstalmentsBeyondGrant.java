package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.GrantDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Instalment;
import org.concerted.core.model.Money;

/** The parts in which a grant is paid come to more than the grant. */
record InstalmentsBeyondGrant() implements InitiativeRule<GrantDossier, InstalmentsBeyondGrant.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.instalments-beyond-grant")
            .asks(Text.of(
                    "Les versements tiennent-ils dans le montant de la subvention?",
                    "Do the instalments fit into the amount of the grant?"))
            .why(
                    Text.of(
                            "Qui planifie compte sur les versements prévus. S'ils font plus que la subvention, un ajout n'est peut-être pas consigné, ou un versement l'est deux fois.",
                            "Whoever plans counts on the instalments ahead. If they come to more than the grant, an addition may not be on record, or an instalment may be there twice."))
            .observation(
                    Text.of(
                            "Total des versements consignés pour la subvention « {subject} » : {planned}. Montant de la subvention : {amount}.",
                            "Instalments on record for the grant \"{subject}\", in all: {planned}. Amount of the grant: {amount}."))
            .upheld(Text.of(
                    "Les versements de la subvention « {subject} » ne dépassent pas son montant.",
                    "The instalments of the grant \"{subject}\" are not more than its amount."))
            .undetermined(Text.of(
                    "On ne sait pas tout ce qui est versé pour la subvention « {subject} », ou combien elle était.",
                    "It is not known all that is paid of the grant \"{subject}\", or how much it was."))
            .question(Text.of(
                    "La subvention a-t-elle été augmentée, ou un des montants est-il à revoir?",
                    "Was the grant raised, or is one of the amounts to be looked at again?"))
            .addSources(
                    Citation.literature(Text.of(
                            "360Giving Data Standard 1.4 : le montant octroyé est consigné à part de ce qui est versé "
                                    + "(Amount Awarded, Amount Disbursed), pour que l'un se compare à l'autre",
                            "360Giving Data Standard 1.4: what was awarded is on record apart from what is paid (Amount "
                                    + "Awarded, Amount Disbursed), so that one can be held against the other")),
                    Citation.ours(Text.of(
                            "Un versement dont le montant n'est pas connu n'enlève rien aux autres. Un montant négatif "
                                    + "est une correction, et on ne sait pas de quoi.",
                            "An instalment whose amount is not known takes nothing away from the others. A negative "
                                    + "amount is a correction, and it is not known of what.")))
            .evidence(ImmutableMap.of(
                    "amount",
                    Text.of("le montant de la subvention", "the amount of the grant"),
                    "planned",
                    Text.of("le total des versements", "the instalments, in all"),
                    "instalments",
                    Text.of("le nombre de versements", "the number of instalments"),
                    "known",
                    Text.of(
                            "tous leurs montants sont connus, dans la même monnaie",
                            "all their amounts are known, in the same currency"),
                    "corrected",
                    Text.of("un des montants est une correction", "one of the amounts is a correction"),
                    "complete",
                    Text.of("tous les versements sont consignés", "all instalments are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, GrantDossier> kind() {
        return Kinds.GRANT;
    }

    @Override
    public Seen observe(GrantDossier dossier, Measured<Initiative> measured) {
        Optional<Money> amount = dossier.noun().amount();
        String currency = amount.map(Money::currency).orElse("");
        BigDecimal planned = BigDecimal.ZERO;
        boolean known = true;
        boolean corrected = false;
        for (Instalment instalment : dossier.instalments()) {
            Optional<Money> part = instalment.amount();
            boolean negative = part.filter(m -> m.amount().signum() < 0).isPresent();
            Optional<Money> counted = part.filter(m -> !negative && m.currency().equals(currency));
            planned = planned.add(counted.map(Money::amount).orElse(BigDecimal.ZERO));
            known &= counted.isPresent();
            corrected |= negative;
        }
        return new Seen(
                amount.map(Money::amount),
                planned,
                dossier.instalments().size(),
                known,
                corrected,
                currency,
                dossier.complete(Instalment.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.instalments() == 0) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(GrantData.INSTALMENTS);
        }
        if (seen.amount().isEmpty()) {
            return Verdict.undetermined(GrantData.AMOUNTS);
        }
        if (!seen.corrected() && seen.planned().compareTo(seen.amount().get()) > 0) {
            return Verdict.BREACHED;
        }
        if (!seen.known()) {
            return Verdict.undetermined(GrantData.INSTALMENT_AMOUNTS);
        }
        return seen.complete() ? Verdict.UPHELD : Verdict.undetermined(GrantData.INSTALMENTS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("amount", seen.amount(), seen.currency())
                .amount("planned", seen.planned(), seen.currency())
                .count("instalments", seen.instalments())
                .flag("known", seen.known())
                .flag("corrected", seen.corrected())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("amount"),
                evidence.amount("planned"),
                Math.toIntExact(evidence.count("instalments")),
                evidence.flag("known"),
                evidence.flag("corrected"),
                GrantData.currency(evidence, "planned"),
                evidence.flag("complete"));
    }

    /**
     * A grant and the parts in which it is paid.
     *
     * @param amount how much it is
     * @param planned how much its instalments are, as far as known in its currency
     * @param instalments how many there are
     * @param known whether all their amounts are, in its currency
     * @param corrected whether one of them is negative
     * @param currency its currency; empty where its amount is not known
     * @param complete whether all instalments are on record
     */
    record Seen(
            Optional<BigDecimal> amount,
            BigDecimal planned,
            int instalments,
            boolean known,
            boolean corrected,
            String currency,
            boolean complete) {}
}
