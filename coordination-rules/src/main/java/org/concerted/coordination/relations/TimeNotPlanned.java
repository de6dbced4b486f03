package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Structure;

/** Neither hours nor money are planned for communication and for relations between members. */
record TimeNotPlanned() implements InitiativeRule<StructureDossier, TimeNotPlanned.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("relations.time-not-planned")
            .asks(Text.of(
                    "Du temps ou de l'argent est-il prévu pour la communication et les relations?",
                    "Is time or money planned for communication and relations?"))
            .why(Text.of(
                    "Une bonne part de ce que coûte une collaboration se passe dans les relations, et n'est souvent dans aucun"
                            + " budget : ce temps est alors pris ailleurs, souvent aux mêmes personnes.",
                    "Much of what a collaboration costs lies in relations, and often in no budget: that time is then taken"
                            + " elsewhere, often from the same people."))
            .observation(Text.of(
                    "Pour « {subject} », aucune heure et aucun montant ne sont prévus pour la communication et les relations"
                            + " entre membres.",
                    "For \"{subject}\", no hours and no money are planned for communication and for relations between"
                            + " members."))
            .upheld(Text.of(
                    "Pour « {subject} », du temps ou de l'argent est prévu pour la communication et les relations.",
                    "For \"{subject}\", time or money is planned for communication and relations."))
            .undetermined(Text.of(
                    "On ne sait pas si du temps ou de l'argent est prévu pour la communication et les relations :"
                            + " « {subject} ».",
                    "It is not known whether time or money is planned for communication and relations: \"{subject}\"."))
            .question(Text.of(
                    "Qui prend soin des liens aujourd'hui, sur quel temps, et que pourrait-on prévoir pour cela?",
                    "Who takes care of relations today, on whose time, and what could be planned for it?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Keast, Charles et Modzelewski 2017 : les coûts des relations, souvent hors budget",
                                    "Keast, Charles & Modzelewski 2017: the costs of relations, often unbudgeted"),
                            "http://www.powertopersuade.org.au/blog/the-cost-of-collaboration-more-than-budgeted-for/13/4/2017"))
            .evidence(ImmutableMap.of(
                    "hours", Text.of("heures prévues", "hours planned"),
                    "money", Text.of("montant prévu", "money planned"),
                    "ended", Text.of("la période de la structure est terminée", "the structure's period has ended")))
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
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Structure structure = dossier.noun();
        return new Seen(
                structure.relationHours().map(Hours::toDecimal),
                structure.relationMoney().map(Money::amount),
                structure.relationMoney().map(Money::currency).orElse(""),
                structure
                        .period()
                        .map(period ->
                                period.end().filter(dossier.asOf()::isAfter).isPresent()));
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean hours = seen.hours().filter(h -> h.signum() > 0).isPresent();
        boolean money = seen.money().filter(m -> m.signum() > 0).isPresent();
        if (hours || money) {
            return Verdict.UPHELD;
        }
        if (seen.hours().isEmpty() || seen.money().isEmpty()) {
            return Verdict.undetermined(Data.RELATION_TIME);
        }
        return seen.ended()
                .map(ended -> ended ? Verdict.NOT_APPLICABLE : Verdict.BREACHED)
                .orElseGet(() -> Verdict.undetermined(Data.STRUCTURE_PERIODS));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("hours", seen.hours(), "h")
                .amount("money", seen.money(), seen.currency())
                .flag("ended", seen.ended())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("hours"),
                evidence.findAmount("money"),
                evidence.find("money")
                        .map(value -> ((Value.Amount) value).unit())
                        .orElse(""),
                evidence.findFlag("ended"));
    }

    /**
     * What a structure plans for relations.
     *
     * @param hours hours planned
     * @param money money planned
     * @param currency in which currency; empty where no money is on record
     * @param ended whether its period is over; absent where it has none
     */
    record Seen(Optional<BigDecimal> hours, Optional<BigDecimal> money, String currency, Optional<Boolean> ended) {}
}
