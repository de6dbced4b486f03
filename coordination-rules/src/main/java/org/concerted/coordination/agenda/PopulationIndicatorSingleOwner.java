package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Accountability;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/** One actor alone is made answerable for the well-being of a whole population. */
record PopulationIndicatorSingleOwner()
        implements InitiativeRule<IndicatorDossier, PopulationIndicatorSingleOwner.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.population-indicator-single-owner")
            .addAliases("OBJ-01")
            .asks(Text.of(
                    "Un organisme répond-il seul d'un indicateur qui parle de toute une population?",
                    "Does one organisation answer alone for an indicator about a whole population?"))
            .why(Text.of(
                    "Le sort d'une population dépasse ce qu'un seul programme ou organisme peut porter. Friedman garde "
                            + "séparées la responsabilité envers une population, partagée, et celle d'un programme envers "
                            + "les personnes qu'il sert.",
                    "How a population fares is larger than what one programme or organisation can carry. Friedman keeps apart "
                            + "accountability for a population, which is shared, and that of a programme for the people it "
                            + "serves."))
            .observation(Text.of(
                    "L'indicateur « {subject} » parle de toute une population, et il est noté qu'un organisme en répond seul : "
                            + "{owner}.",
                    "The indicator \"{subject}\" is about a whole population, and one organisation is noted as answering for "
                            + "it alone: {owner}."))
            .upheld(Text.of(
                    "Aucun organisme ne répond seul, pour toute une population, de l'indicateur « {subject} ».",
                    "No organisation answers alone, for a whole population, for the indicator \"{subject}\"."))
            .undetermined(Text.of(
                    "On ne sait pas si un organisme répond seul, pour toute une population, de l'indicateur « {subject} ».",
                    "It is not known whether one organisation answers alone, for a whole population, for the indicator "
                            + "\"{subject}\"."))
            .question(
                    Text.of(
                            "Qui, autour de la table, contribue à cet indicateur, et comment en porter la responsabilité ensemble?",
                            "Who around the table contributes to this indicator, and how could you be answerable for it together?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Friedman, Trying Hard Is Not Good Enough (Results-Based Accountability) : "
                                            + "responsabilité envers une population, responsabilité d'un programme",
                                    "Friedman, Trying Hard Is Not Good Enough (Results-Based Accountability): population and "
                                            + "performance accountability"),
                            "https://raguide.org/tag/performance-accountability/"),
                    Citation.published(
                            Text.of(
                                    "Clear Impact : confier à un seul organisme un indicateur de population est une erreur "
                                            + "courante",
                                    "Clear Impact: assigning a population indicator to one agency is a common mistake"),
                            "https://clearimpact.com/1-2-how-is-rba-different-from-all-the-other-approaches-weve-seen-over-the-years/"))
            .evidence(ImmutableMap.of(
                    "about", Text.of("de qui il parle", "whom it is about"),
                    "owner", Text.of("l'organisme qui en répond seul", "the organisation that answers for it alone"),
                    "complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record")))
            .words(ImmutableMap.of(
                    "population", Text.of("toute une population", "a whole population"),
                    "performance",
                            Text.of("les personnes servies par un programme", "the people served by a programme")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, IndicatorDossier> kind() {
        return Kinds.INDICATOR;
    }

    @Override
    public Seen observe(IndicatorDossier dossier, Measured<Initiative> measured) {
        Indicator indicator = dossier.noun();
        return new Seen(
                indicator.accountability(), indicator.owner().map(Actor.TYPE::ref), dossier.complete(Indicator.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        boolean programme =
                seen.about().filter(a -> a == Accountability.PERFORMANCE).isPresent();
        if (programme || seen.owner().isEmpty() && seen.complete()) {
            return Verdict.UPHELD;
        }
        if (seen.owner().isEmpty()) {
            return Verdict.undetermined(Data.INDICATOR_OWNERS);
        }
        return seen.about().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.ACCOUNTABILITY);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("about", seen.about())
                .subject("owner", seen.owner())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("about", Accountability.class),
                evidence.findSubject("owner"),
                evidence.flag("complete"));
    }

    /**
     * Who answers for an indicator.
     *
     * @param about whose well-being it speaks of
     * @param owner the actor that answers for it alone
     * @param complete whether all indicators are on record
     */
    record Seen(Optional<Accountability> about, Optional<Ref> owner, boolean complete) {}
}
