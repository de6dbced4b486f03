package org.concerted.coordination.grants;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Initiative;

/** A report shows money spent on what none of its grants is for. */
record SpendingBeyondGrant() implements InitiativeRule<GrantReportDossier, SpendingBeyondGrant.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.spending-beyond-grant")
            .asks(Text.of(
                    "L'argent rapporté a-t-il servi à ce que la subvention permet?",
                    "Was the money reported spent on what the grant allows?"))
            .why(
                    Text.of(
                            "Un soutien à la concertation exclut parfois les activités et les services : le cadre montréalais de 2006 le fait. En parler tôt avec le bailleur de fonds laisse le temps d'ajuster l'entente.",
                            "Support of concertation sometimes excludes activities and services, as the Montréal framework of 2006 does. To speak of it early with the funder leaves time to adjust the agreement."))
            .observation(Text.of(
                    "Le rapport « {subject} » porte des dépenses que ses subventions ne nomment pas : {outside}.",
                    "The report \"{subject}\" shows spending that its grants do not name: {outside}."))
            .upheld(Text.of(
                    "Les dépenses du rapport « {subject} » sont toutes de celles que ses subventions nomment.",
                    "All spending in the report \"{subject}\" is of kinds that its grants name."))
            .undetermined(Text.of(
                    "On ne sait pas si les dépenses du rapport « {subject} » sont de celles que ses subventions permettent.",
                    "It is not known whether spending in the report \"{subject}\" is of kinds that its grants allow."))
            .question(Text.of(
                    "L'entente laisse-t-elle cette latitude, ou vaut-il mieux en parler avec le bailleur de fonds?",
                    "Does the agreement leave this latitude, or is it better to speak of it with the funder?"))
            .addSources(Citation.published(
                    Text.of(
                            "Cadre de référence de l'IMSDSL 2006, p. 1 : ce que le soutien de base d'une table peut "
                                    + "payer",
                            "Cadre de référence de l'IMSDSL 2006, p. 1: what core support of a table may pay for"),
                    "https://123dok.net/article/tables-montr%C3%A9alaises-de-concertation-de-quartier.dzxjrr4y"))
            .evidence(ImmutableMap.of(
                    "spent",
                    Text.of("des dépenses sont consignées", "spending is on record"),
                    "allowed",
                    Text.of("ce que chaque subvention permet est consigné", "what each grant allows is on record"),
                    "outside",
                    Text.of("les dépenses que les subventions ne nomment pas", "the spending that grants do not name")))
            .addAliases("FUN-01")
            .words(ExpenseWords.ALL)
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
        List<Grant> grants = dossier.grants();
        Set<ExpenseKind> allowed = EnumSet.noneOf(ExpenseKind.class);
        grants.forEach(grant -> allowed.addAll(grant.expenses()));
        Set<ExpenseKind> spent = EnumSet.noneOf(ExpenseKind.class);
        dossier.noun().spent().forEach((kind, money) -> {
            if (money.amount().signum() > 0) {
                spent.add(kind);
            }
        });
        return new Seen(
                !dossier.noun().spent().isEmpty(),
                !grants.isEmpty()
                        && grants.stream().noneMatch(grant -> grant.expenses().isEmpty()),
                Sets.difference(spent, allowed).stream()
                        .map(kind -> Ascii.toLowerCase(kind.name()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.spent()) {
            return Verdict.undetermined(GrantData.SPENDING);
        }
        if (!seen.allowed()) {
            return Verdict.undetermined(GrantData.EXPENSES);
        }
        return seen.outside().isEmpty() ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("spent", seen.spent())
                .flag("allowed", seen.allowed())
                .words("outside", seen.outside())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.flag("spent"), evidence.flag("allowed"), evidence.words("outside"));
    }

    /**
     * What a report shows.
     *
     * @param spent whether spending is on record
     * @param allowed whether it is on record what each of its grants may be spent on
     * @param outside the kinds of spending that none of them names
     */
    record Seen(boolean spent, boolean allowed, ImmutableList<String> outside) {}
}
