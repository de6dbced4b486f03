package org.concerted.coordination.grants;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.grants.Overspending.Purse;
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
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/**
 * A report shows more money spent than its grants give for it. What none of them is for is left to
 * {@link SpendingBeyondGrant}.
 */
record SpendingBeyondAmount() implements InitiativeRule<GrantReportDossier, SpendingBeyondAmount.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.spending-beyond-amount")
            .asks(Text.of(
                    "Les dépenses rapportées tiennent-elles dans ce que les subventions donnent pour elles?",
                    "Does the spending reported fit into what the grants give for it?"))
            .why(
                    Text.of(
                            "Une dépense plus grande que ce qui était donné pour elle est souvent payée par une autre source, ou par l'organisme lui-même. Le dire montre au bailleur de fonds ce que l'action coûte vraiment.",
                            "Spending beyond what was given for it is often paid by another source, or by the organisation itself. To say so shows the funder what the action really costs."))
            .observation(
                    Text.of(
                            "Dépenses consignées au rapport « {subject} » ({kinds}) : {spending}. Total de ses subventions qui permettent de telles dépenses : {given}.",
                            "Spending on record in the report \"{subject}\" ({kinds}): {spending}. Its grants that allow such spending, in all: {given}."))
            .upheld(Text.of(
                    "Les dépenses du rapport « {subject} » tiennent dans ce que ses subventions donnent pour elles.",
                    "Spending in the report \"{subject}\" fits into what its grants give for it."))
            .undetermined(
                    Text.of(
                            "On ne sait pas si les dépenses du rapport « {subject} » tiennent dans ce que ses subventions donnent pour elles.",
                            "It is not known whether spending in the report \"{subject}\" fits into what its grants give for it."))
            .question(Text.of(
                    "Une autre source y contribue-t-elle, ou un des montants est-il à revoir?",
                    "Does another source contribute, or is one of the amounts to be looked at again?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Cadre de référence de l'IMSDSL 2006, p. 1 : ce que le soutien de base d'une table "
                                            + "peut payer",
                                    "Cadre de référence de l'IMSDSL 2006, p. 1: what core support of a table may pay for"),
                            "https://123dok.net/article/tables-montr%C3%A9alaises-de-concertation-de-quartier.dzxjrr4y"),
                    Citation.literature(Text.of(
                            "Hall 1935, Gale 1957 : une demande se partage entre des sources si aucune de ses parts ne "
                                    + "dépasse les sources qui peuvent la servir",
                            "Hall 1935, Gale 1957: a demand can be shared among sources where no part of it is more "
                                    + "than the sources that may serve it")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("spent", Text.of("des dépenses sont consignées", "spending is on record"))
                    .put(
                            "allowed",
                            Text.of(
                                    "ce que chaque subvention permet est consigné",
                                    "what each grant allows is on record"))
                    .put(
                            "known",
                            Text.of(
                                    "les montants des subventions sont connus, dans une même monnaie",
                                    "the amounts of the grants are known, in one currency"))
                    .put(
                            "alike",
                            Text.of(
                                    "les dépenses sont dans la monnaie des subventions",
                                    "spending is in the currency of the grants"))
                    .put("kinds", Text.of("les genres de dépenses", "the kinds of spending"))
                    .put("spending", Text.of("ce qui est dépensé pour eux", "what is spent on them"))
                    .put(
                            "given",
                            Text.of(
                                    "le total des subventions qui en permettent au moins un",
                                    "the grants that allow at least one of them, in all"))
                    .put("complete", Text.of("toutes les subventions sont consignées", "all grants are on record"))
                    .buildOrThrow())
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
        Collection<Money> all = dossier.noun().spent().values();
        String currency = grants.stream()
                .flatMap(grant -> grant.amount().stream())
                .map(Money::currency)
                .findFirst()
                .orElse("");
        boolean known = grants.stream()
                .allMatch(grant -> grant.amount()
                        .filter(m -> m.amount().signum() >= 0 && m.currency().equals(currency))
                        .isPresent());
        boolean alike = all.stream().allMatch(money -> money.currency().equals(currency));
        return new Seen(
                !all.isEmpty(),
                !grants.isEmpty()
                        && grants.stream().noneMatch(grant -> grant.expenses().isEmpty()),
                known,
                alike,
                Optional.of(grants).filter(g -> known && alike).map(g -> overspending(dossier.noun(), g)),
                currency,
                dossier.complete(Grant.TYPE));
    }

    private static Overspending overspending(GrantReport report, List<Grant> grants) {
        Map<ExpenseKind, BigDecimal> spent = new EnumMap<>(ExpenseKind.class);
        report.spent().forEach((kind, money) -> {
            if (money.amount().signum() > 0
                    && grants.stream().anyMatch(grant -> grant.expenses().contains(kind))) {
                spent.put(kind, money.amount());
            }
        });
        List<Purse> purses = new ArrayList<>();
        grants.forEach(grant ->
                grant.amount().ifPresent(money -> purses.add(new Purse(grant.expenses(), money.amount()))));
        return Overspending.of(spent, purses);
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.spent()) {
            return Verdict.undetermined(GrantData.SPENDING);
        }
        if (!seen.allowed()) {
            return Verdict.undetermined(GrantData.EXPENSES);
        }
        if (!seen.known()) {
            return Verdict.undetermined(GrantData.AMOUNTS);
        }
        if (!seen.alike()) {
            return Verdict.undetermined(GrantData.SPENDING_CURRENCY);
        }
        if (seen.most().filter(most -> most.excess().signum() > 0).isEmpty()) {
            return Verdict.UPHELD;
        }
        // where a grant is out of sight, the report no longer names it
        return seen.complete() ? Verdict.BREACHED : Verdict.undetermined(GrantData.REGRANTS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("spent", seen.spent())
                .flag("allowed", seen.allowed())
                .flag("known", seen.known())
                .flag("alike", seen.alike())
                .words(
                        "kinds",
                        seen.most().stream()
                                .flatMap(most -> most.kinds().stream())
                                .map(kind -> Ascii.toLowerCase(kind.name()))
                                .toList())
                .amount("spending", seen.most().map(Overspending::spending), seen.currency())
                .amount("given", seen.most().map(Overspending::given), seen.currency())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        ImmutableList<ExpenseKind> kinds = evidence.words("kinds").stream()
                .map(kind -> ExpenseKind.valueOf(Ascii.toUpperCase(kind)))
                .collect(ImmutableList.toImmutableList());
        return new Seen(
                evidence.flag("spent"),
                evidence.flag("allowed"),
                evidence.flag("known"),
                evidence.flag("alike"),
                evidence.findAmount("spending")
                        .map(spending -> new Overspending(kinds, spending, evidence.amount("given"))),
                GrantData.currency(evidence, "given"),
                evidence.flag("complete"));
    }

    /**
     * What a report shows.
     *
     * @param spent whether spending is on record
     * @param allowed whether it is on record what each of its grants may be spent on
     * @param known whether their amounts are, in one currency
     * @param alike whether spending is in that currency
     * @param most where most is spent beyond what is given; absent where amounts cannot be compared
     * @param currency the currency; empty where no amount is known
     * @param complete whether all grants are on record
     */
    record Seen(
            boolean spent,
            boolean allowed,
            boolean known,
            boolean alike,
            Optional<Overspending> most,
            String currency,
            boolean complete) {}
}
