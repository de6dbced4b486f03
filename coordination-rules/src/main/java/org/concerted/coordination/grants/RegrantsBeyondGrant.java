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
import org.concerted.core.model.Grant;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/** More is passed on than came in. */
record RegrantsBeyondGrant() implements InitiativeRule<GrantDossier, RegrantsBeyondGrant.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.regrants-beyond-grant")
            .asks(Text.of(
                    "Ce qui est redistribué tient-il dans ce qui a été reçu?",
                    "Does what is passed on fit into what came in?"))
            .why(
                    Text.of(
                            "L'argent qu'un organisme redistribue est le même argent. Si les deux montants ne s'accordent pas, un total pourrait le compter deux fois, ou une autre source manquer au dossier.",
                            "Money that is passed on is the same money. If the two amounts do not agree, a total could count it twice, or another source be missing from the record."))
            .observation(Text.of(
                    "Redistribué à même la subvention « {subject} » : {passed}. Montant reçu : {amount}.",
                    "Passed on out of the grant \"{subject}\": {passed}. Amount received: {amount}."))
            .upheld(Text.of(
                    "Ce qui est redistribué à même la subvention « {subject} » ne dépasse pas son montant.",
                    "What is passed on out of the grant \"{subject}\" is not more than its amount."))
            .undetermined(Text.of(
                    "On ne sait pas tout ce qui est redistribué à même la subvention « {subject} », ou combien elle était.",
                    "It is not known all that is passed on out of the grant \"{subject}\", or how much it was."))
            .question(Text.of(
                    "Une autre source s'ajoute-t-elle, ou un des montants est-il à revoir?",
                    "Is there another source, or is one of the amounts to be looked at again?"))
            .addSources(Citation.literature(Text.of(
                    "360Giving Data Standard 1.4 : les octrois redonnés sont signalés (FRG040 fonds communs, "
                            + "FRG050 fiduciaires), pour qu'aucun total ne compte l'argent deux fois",
                    "360Giving Data Standard 1.4: regrants are marked (FRG040 pooled funds, FRG050 fiscal "
                            + "sponsors), so that no total counts money twice")))
            .evidence(ImmutableMap.of(
                    "amount",
                    Text.of("le montant reçu", "the amount received"),
                    "passed",
                    Text.of("ce qui est redistribué", "what is passed on"),
                    "regrants",
                    Text.of("le nombre de subventions qui redistribuent", "the number of grants that pass on"),
                    "known",
                    Text.of(
                            "tous leurs montants sont connus, dans la même monnaie",
                            "all their amounts are known, in the same currency"),
                    "complete",
                    Text.of("toutes les subventions sont consignées", "all grants are on record")))
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
        BigDecimal passed = BigDecimal.ZERO;
        boolean known = true;
        for (Grant regrant : dossier.regrants()) {
            Optional<Money> part = regrant.amount()
                    .filter(m -> m.amount().signum() >= 0
                            && amount.filter(a -> a.currency().equals(m.currency()))
                                    .isPresent());
            passed = passed.add(part.map(Money::amount).orElse(BigDecimal.ZERO));
            known &= part.isPresent();
        }
        return new Seen(
                amount.map(Money::amount),
                passed,
                dossier.regrants().size(),
                known,
                amount.map(Money::currency).orElse(""),
                dossier.complete(Grant.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.regrants() == 0) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(GrantData.REGRANTS);
        }
        if (seen.amount().isEmpty()) {
            return Verdict.undetermined(GrantData.AMOUNTS);
        }
        if (seen.passed().compareTo(seen.amount().get()) > 0) {
            return seen.known() ? Verdict.BREACHED : Verdict.undetermined(GrantData.AMOUNTS);
        }
        if (!seen.known()) {
            return Verdict.undetermined(GrantData.AMOUNTS);
        }
        return seen.complete() ? Verdict.UPHELD : Verdict.undetermined(GrantData.REGRANTS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("amount", seen.amount(), seen.currency())
                .amount("passed", seen.passed(), seen.currency())
                .count("regrants", seen.regrants())
                .flag("known", seen.known())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("amount"),
                evidence.amount("passed"),
                Math.toIntExact(evidence.count("regrants")),
                evidence.flag("known"),
                GrantData.currency(evidence, "passed"),
                evidence.flag("complete"));
    }

    /**
     * A grant and what is passed on out of it.
     *
     * @param amount how much it is
     * @param passed how much is passed on, as far as known in its currency
     * @param regrants how many grants pass its money on
     * @param known whether all their amounts are, in its currency
     * @param currency its currency; empty where its amount is not known
     * @param complete whether all grants are on record
     */
    record Seen(
            Optional<BigDecimal> amount,
            BigDecimal passed,
            int regrants,
            boolean known,
            String currency,
            boolean complete) {}
}
