package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;

/**
 * The backbone keeps a large share of the money granted: what it received, does not hold for others and did not pass on.
 * Each currency is looked at for itself.
 *
 * @param share the share from which there is something to discuss, from 0 to 1
 */
record KeepsMoney(BigDecimal share) implements InitiativeRule<StructureDossier, KeepsMoney.Seen> {
    static final KeepsMoney STANDARD = new KeepsMoney(Backbone.HALF);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("backbone.keeps-money")
            .addAliases("CI-09C")
            .asks(Text.of(
                    "L'argent accordé va-t-il aussi aux partenaires, et non à la seule structure de soutien?",
                    "Does the money granted also go to partners, and not to the backbone alone?"))
            .why(Text.of(
                    "Une méprise relevée au sujet de la structure de soutien est qu'elle reçoit tout le financement. Coordonner "
                            + "coûte aussi, et des partenaires peuvent être financés par ailleurs.",
                    "One published misperception of the backbone is that it receives all the funding. Coordinating costs money "
                            + "too, and partners may be funded elsewhere."))
            .observation(Text.of(
                    "Sommes accordées et consignées : {total}. Sommes que la structure de soutien garde, au moins : {least}.",
                    "Money granted, on record: {total}. Money that the backbone keeps, at least: {least}."))
            .upheld(Text.of(
                    "Sommes accordées et consignées : {total}. Sommes que la structure de soutien garde, au plus : {most}.",
                    "Money granted, on record: {total}. Money that the backbone keeps, at most: {most}."))
            .undetermined(Text.of(
                    "On ne peut pas dire quelle part des sommes accordées la structure de soutien garde.",
                    "It cannot be said which share of the money granted the backbone keeps."))
            .question(Text.of(
                    "La répartition de l'argent entre le soutien et les actions convient-elle aux partenaires?",
                    "Does the way money is shared between support and actions suit the partners?"))
            .addSources(
                    Backbone.MISPERCEPTIONS,
                    Citation.ours(Text.of(
                            "Ce que garde la structure de soutien est ce qu'elle a reçu, ne détient pas pour "
                                    + "d'autres et n'a pas redonné; l'argent transmis compte une fois, et les devises ne "
                                    + "s'additionnent jamais.",
                            "What the backbone keeps is what it received, does not hold for others and did not give "
                                    + "on; money passed on is counted once, and currencies are never added.")))
            .addParameters(Backbone.share(
                    "part des sommes accordées à partir de laquelle il y a matière à discussion",
                    "share of money granted above which there is something to discuss"))
            .evidence(ImmutableMap.of(
                    "least", Text.of("ce qu'elle garde, au moins", "what it keeps, at least"),
                    "most", Text.of("ce qu'elle garde, au plus", "what it keeps, at most"),
                    "total", Text.of("ce qui a été accordé", "what was granted"),
                    "unknown", Text.of("subventions de montant inconnu", "grants of unknown amount"),
                    "named", Text.of("la structure de soutien est nommée", "the backbone is named"),
                    "complete", Text.of("toutes les subventions sont consignées", "all grants are on record"),
                    "ended", Text.of("la structure n'a plus cours", "the structure no longer holds")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, StructureDossier> kind() {
        return Kinds.STRUCTURE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Flow.ALL);
    }

    @Override
    public Rule<Initiative, StructureDossier, Seen> with(Settings settings) {
        return new KeepsMoney(settings.decimal("share"));
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Collection<Id<Actor>> backbones = dossier.noun().backbones();
        Map<String, Purse> purses = new TreeMap<>();
        long unknown = 0;
        for (Flow flow : measured.get(Flow.ALL)) {
            if (flow.amount().isPresent()) {
                Money money = flow.amount().get();
                purses.computeIfAbsent(money.currency(), currency -> new Purse())
                        .add(flow, money.amount(), backbones);
            } else {
                unknown++;
            }
        }
        Optional<Map.Entry<String, Purse>> widest = purses.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Purse>, Boolean>comparing(
                                e -> e.getValue().exceeds(e.getValue().least(), share))
                        .thenComparing(e -> e.getValue().exceeds(e.getValue().most(), share)));
        Purse purse = widest.map(Map.Entry::getValue).orElseGet(Purse::new);
        return new Seen(
                purse.least(),
                purse.most(),
                Numbers.plain(purse.total),
                widest.map(Map.Entry::getKey).orElse(""),
                unknown,
                !backbones.isEmpty(),
                dossier.complete(Grant.TYPE),
                Backbone.ended(dossier.noun().period(), dossier.asOf()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.ended().equals(Optional.of(true))) {
            return Verdict.UPHELD;
        }
        if (!seen.named()) {
            return Verdict.undetermined(Data.BACKBONE);
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.GRANTS);
        }
        if (seen.unknown() > 0) {
            return Verdict.undetermined(Data.GRANT_AMOUNTS);
        }
        if (!Backbone.exceeds(seen.most(), seen.total(), share)) {
            return Verdict.UPHELD;
        }
        if (!Backbone.exceeds(seen.least(), seen.total(), share)) {
            return Verdict.undetermined(Data.GRANTS_HELD);
        }
        return seen.ended().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.STRUCTURE_PERIODS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("least", seen.least(), seen.currency())
                .amount("most", seen.most(), seen.currency())
                .amount("total", seen.total(), seen.currency())
                .count("unknown", seen.unknown())
                .flag("named", seen.named())
                .flag("complete", seen.complete())
                .flag("ended", seen.ended())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.amount("least"),
                evidence.amount("most"),
                evidence.amount("total"),
                evidence.find("total")
                        .map(total -> ((Value.Amount) total).unit())
                        .orElseThrow(),
                evidence.count("unknown"),
                evidence.flag("named"),
                evidence.flag("complete"),
                evidence.findFlag("ended"));
    }

    /** The money of one currency. */
    private static final class Purse {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal received = BigDecimal.ZERO;
        private BigDecimal perhaps = BigDecimal.ZERO;
        private BigDecimal given = BigDecimal.ZERO;

        void add(Flow flow, BigDecimal amount, Collection<Id<Actor>> backbones) {
            boolean in = flow.recipient().filter(backbones::contains).isPresent();
            boolean out = backbones.contains(flow.giver());
            if (!flow.passedOn()) {
                total = total.add(amount);
            }
            if (out && !in) {
                given = given.add(amount);
            } else if (in && !out && flow.heldForOthers().equals(Optional.of(false))) {
                received = received.add(amount);
            } else if (in && !out && flow.heldForOthers().isEmpty()) {
                perhaps = perhaps.add(amount);
            }
        }

        BigDecimal least() {
            return Numbers.plain(received.subtract(given).max(BigDecimal.ZERO));
        }

        BigDecimal most() {
            return Numbers.plain(received.add(perhaps).subtract(given).max(BigDecimal.ZERO));
        }

        boolean exceeds(BigDecimal kept, BigDecimal share) {
            return Backbone.exceeds(kept, total, share);
        }
    }

    /**
     * What the backbone keeps, in the currency where it is most.
     *
     * @param least what it keeps, at least
     * @param most what it keeps, at most
     * @param total what was granted
     * @param currency in which currency; empty where nothing was granted
     * @param unknown grants of unknown amount
     * @param named whether the backbone is named
     * @param complete whether all grants are on record
     * @param ended whether the structure no longer holds
     */
    record Seen(
            BigDecimal least,
            BigDecimal most,
            BigDecimal total,
            String currency,
            long unknown,
            boolean named,
            boolean complete,
            Optional<Boolean> ended) {}
}
