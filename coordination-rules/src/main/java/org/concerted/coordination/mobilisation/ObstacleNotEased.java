package org.concerted.coordination.mobilisation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.PopulationDossier;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Obstacle;
import org.concerted.core.model.Outreach;

/** Something keeps a population from taking part, and nothing on record lifts or eases it. */
record ObstacleNotEased() implements InitiativeRule<PopulationDossier, ObstacleNotEased.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("mobilisation.obstacle-not-eased")
            .revision(2)
            .asks(Text.of(
                    "Ce qui empêche des personnes de prendre part est-il levé ou allégé?",
                    "Is what keeps people from taking part lifted or eased?"))
            .why(Text.of(
                    "L'heure, la langue, la garde des enfants, le transport, le coût, la peur ou l'accès décident souvent de qui "
                            + "vient. Un soutien simple, comme l'interprétation, une halte-garderie, un titre de transport ou un "
                            + "dédommagement, peut ouvrir la porte.",
                    "The hour, language, childcare, transport, cost, fear or access often decide who comes. Simple support, such as "
                            + "interpretation, childminding, a transit ticket or an honorarium, may open the door."))
            .observation(
                    Text.of(
                            "Population « {subject} » : obstacles consignés : {obstacles}. Rien de consigné ne lève ni n'allège : "
                                    + "{standing}.",
                            "Population \"{subject}\": obstacles on record: {obstacles}. Nothing on record lifts or eases: {standing}."))
            .upheld(Text.of(
                    "Population « {subject} » : chacun des obstacles consignés ({obstacles}) est levé, allégé, ou une action doit "
                            + "le lever.",
                    "Population \"{subject}\": each of the obstacles on record ({obstacles}) is lifted, eased, or an action is to "
                            + "lift it."))
            .undetermined(Text.of(
                    "On ne peut pas dire si ce qui empêche la population « {subject} » de prendre part est levé ou allégé. "
                            + "Obstacles consignés : {obstacles}.",
                    "It cannot be said whether what keeps the population \"{subject}\" from taking part is lifted or eased. "
                            + "Obstacles on record: {obstacles}."))
            .question(Text.of(
                    "Que disent les personnes concernées de ce qui les aiderait, et qui aurait de quoi l'offrir?",
                    "What do the people concerned say would help, and who would have the means to offer it?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Ville de Vancouver, Engagement supports : repas, transport, interprétation, garde "
                                            + "d'enfants, compensations",
                                    "City of Vancouver, Engagement supports: food, transit, interpretation, childminding, "
                                            + "honoraria"),
                            "https://www.shapeyourcity.ca/scenario-navigators/forum_topics/engagement-supports"),
                    Citation.ours(Text.of(
                            "Un obstacle est allégé là où ce que quelqu'un offre à la même population allège les "
                                    + "obstacles de cette sorte.",
                            "An obstacle is eased where what someone offers to the same population eases obstacles "
                                    + "of its kind.")))
            .evidence(ImmutableMap.of(
                    "obstacles", Text.of("obstacles consignés", "obstacles on record"),
                    "standing", Text.of("ceux que rien de consigné n'allège", "those that nothing on record eases"),
                    "perhaps",
                            Text.of(
                                    "ceux que ce qui est offert allège peut-être",
                                    "those that what is offered may ease"),
                    "lifting",
                            Text.of(
                                    "ceux qu'une action d'état inconnu doit lever",
                                    "those that an action of unknown state is to lift"),
                    "allObstacles", Text.of("tous les obstacles sont consignés", "all obstacles are on record"),
                    "allSupports", Text.of("tout le soutien offert est consigné", "all support offered is on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, PopulationDossier> kind() {
        return Kinds.POPULATION;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(GivenUp.MEASURE);
    }

    @Override
    public Seen observe(PopulationDossier dossier, Measured<Initiative> measured) {
        Reached reached = Reached.of(dossier, measured.get(GivenUp.MEASURE));
        return new Seen(
                reached.obstacles().size(),
                refs(reached.answered(Answer.NONE)),
                reached.answered(Answer.PERHAPS).size(),
                reached.answered(Answer.PERHAPS_BEING_LIFTED).size(),
                dossier.complete(Obstacle.TYPE),
                dossier.complete(Outreach.TYPE));
    }

    private static ImmutableSortedSet<Ref> refs(ImmutableSortedSet<Id<Obstacle>> ids) {
        return ids.stream()
                .map(Obstacle.TYPE::ref)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.allObstacles()) {
            return Verdict.undetermined(Data.OBSTACLES);
        }
        if (seen.obstacles() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.standing().isEmpty()) {
            return seen.perhaps() > 0
                    ? Verdict.undetermined(Data.SUPPORT_KINDS)
                    : seen.lifting() > 0 ? Verdict.undetermined(Data.ACTION_STATES) : Verdict.UPHELD;
        }
        return seen.allSupports() ? Verdict.BREACHED : Verdict.undetermined(Data.OUTREACHES);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("obstacles", seen.obstacles())
                .subjects("standing", seen.standing())
                .count("perhaps", seen.perhaps())
                .count("lifting", seen.lifting())
                .flag("allObstacles", seen.allObstacles())
                .flag("allSupports", seen.allSupports())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                (int) evidence.count("obstacles"),
                ImmutableSet.copyOf(evidence.subjects("standing")),
                (int) evidence.count("perhaps"),
                (int) evidence.count("lifting"),
                evidence.flag("allObstacles"),
                evidence.flag("allSupports"));
    }

    /**
     * What keeps a population away.
     *
     * @param obstacles how many obstacles there are
     * @param standing those that nothing on record eases
     * @param perhaps how many may be eased by what is offered
     * @param lifting how many an action is to lift that may have been given up
     * @param allObstacles whether all obstacles are on record, with what came of them
     * @param allSupports whether all that is offered is on record
     */
    record Seen(
            int obstacles,
            ImmutableSet<Ref> standing,
            int perhaps,
            int lifting,
            boolean allObstacles,
            boolean allSupports) {}
}
