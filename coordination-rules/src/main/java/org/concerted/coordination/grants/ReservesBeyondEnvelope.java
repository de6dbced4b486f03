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
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/** Parts of an envelope are kept that are more than the whole. */
record ReservesBeyondEnvelope() implements InitiativeRule<NounDossier<FundingProgramme>, ReservesBeyondEnvelope.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.reserves-beyond-envelope")
            .asks(Text.of(
                    "Les parts réservées tiennent-elles dans l'enveloppe?",
                    "Do the parts that are kept fit into the envelope?"))
            .why(
                    Text.of(
                            "Une part réservée n'est une promesse que si l'enveloppe la contient. À Montréal, 10 des 45 millions du budget participatif étaient réservés aux projets jeunesse.",
                            "A part that is kept is a promise only if the envelope holds it. In Montréal, 10 of the 45 million of the participatory budget were kept for projects of young people."))
            .observation(Text.of(
                    "Parts réservées du programme « {subject} » : {kept}. Enveloppe : {envelope}.",
                    "Parts kept in the programme \"{subject}\": {kept}. Envelope: {envelope}."))
            .upheld(Text.of(
                    "Les parts réservées du programme « {subject} » tiennent dans son enveloppe.",
                    "The parts kept in the programme \"{subject}\" fit into its envelope."))
            .undetermined(Text.of(
                    "On ne sait pas si les parts réservées du programme « {subject} » tiennent dans son enveloppe.",
                    "It is not known whether the parts kept in the programme \"{subject}\" fit into its envelope."))
            .question(Text.of(
                    "L'enveloppe ou les parts sont-elles à revoir avant l'annonce?",
                    "Are the envelope or the parts to be looked at again before the announcement?"))
            .addSources(Citation.published(
                    Text.of(
                            "Budget participatif de Montréal, 3e édition : 45 millions de dollars, dont 10 sont "
                                    + "réservés à la jeunesse",
                            "Budget participatif de Montréal, 3e édition: 45 million dollars, of which 10 are kept "
                                    + "for youth"),
                    "https://www.realisonsmtl.ca/budgetparticipatifmtl/faqs"))
            .evidence(ImmutableMap.of(
                    "envelope",
                    Text.of("l'enveloppe", "the envelope"),
                    "kept",
                    Text.of("le total des parts réservées", "the parts that are kept, in all"),
                    "reserved",
                    Text.of("des parts sont réservées", "parts are kept"),
                    "known",
                    Text.of("les montants sont dans la même monnaie", "the amounts are in the same currency"),
                    "complete",
                    Text.of("tous les programmes sont consignés", "all programmes are on record")))
            .addAliases("FUN-02")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<FundingProgramme>> kind() {
        return Kinds.FUNDING_PROGRAMME;
    }

    @Override
    public Seen observe(NounDossier<FundingProgramme> dossier, Measured<Initiative> measured) {
        FundingProgramme programme = dossier.noun();
        String currency = programme.envelope().map(Money::currency).orElse("");
        return new Seen(
                programme.envelope().map(Money::amount),
                programme.reserves().stream().map(r -> r.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                !programme.reserves().isEmpty(),
                programme.reserves().stream()
                        .allMatch(r -> r.amount().currency().equals(currency)),
                currency,
                dossier.complete(FundingProgramme.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.reserved()) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(GrantData.RESERVES);
        }
        if (seen.envelope().isEmpty() || !seen.known()) {
            return Verdict.undetermined(GrantData.ENVELOPES);
        }
        return seen.kept().compareTo(seen.envelope().get()) > 0 ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("envelope", seen.envelope(), seen.currency())
                .amount("kept", seen.kept(), seen.currency())
                .flag("reserved", seen.reserved())
                .flag("known", seen.known())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("envelope"),
                evidence.amount("kept"),
                evidence.flag("reserved"),
                evidence.flag("known"),
                GrantData.currency(evidence, "kept"),
                evidence.flag("complete"));
    }

    /**
     * An envelope and what is kept of it.
     *
     * @param envelope how much the programme can give
     * @param kept how much of it is kept for some applications
     * @param reserved whether any is
     * @param known whether all amounts are in the currency of the envelope
     * @param currency the currency of the envelope; empty where it is not known
     * @param complete whether all programmes are on record
     */
    record Seen(
            Optional<BigDecimal> envelope,
            BigDecimal kept,
            boolean reserved,
            boolean known,
            String currency,
            boolean complete) {}
}
