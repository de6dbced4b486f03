package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.FsgMeasurementLevel;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.Reading;

/**
 * What the level of shared measurement that an initiative aims at asks for, and is known not to be there: common indicators;
 * then the same definitions, and a reading from each organisation that is meant to report; then readings that led to a change.
 */
record LevelAimedAt() implements InitiativeRule<InitiativeDossier, LevelAimedAt.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.level-aimed-at")
            .addAliases("MEA-02")
            .asks(Text.of(
                    "Le système d'évaluation commun est-il au niveau que la démarche vise?",
                    "Is the shared measurement system at the level that the initiative aims at?"))
            .why(Text.of(
                    "Chaque niveau demande plus que le précédent, et convient à d'autres besoins : choisir des mesures communes, les"
                            + " faire toutes pareilles, ou apprendre ensemble de ce qu'elles montrent.",
                    "Each level asks for more than the one before, and suits other needs: choosing common measures, making them all"
                            + " alike, or learning together from what they show."))
            .observation(Text.of(
                    "Niveau visé : {aim}. Indicateurs mesurés par plusieurs organismes : {shared}; d'une même définition : {same}."
                            + " Mesures attendues d'un organisme et non consignées : {silent}. Apprentissages menés jusqu'à un"
                            + " changement : {learned}.",
                    "Level aimed at: {aim}. Indicators measured by several organisations: {shared}; with one definition: {same}."
                            + " Readings awaited from an organisation and not on record: {silent}. Turns of learning that led to a"
                            + " change: {learned}."))
            .upheld(Text.of(
                    "Ce que demande le niveau visé est consigné : {aim}.",
                    "What the level aimed at asks for is on record: {aim}."))
            .undetermined(Text.of(
                    "On ne sait pas si le système d'évaluation commun est au niveau visé. Indicateurs mesurés par plusieurs"
                            + " organismes : {shared}; d'une même définition : {same}.",
                    "It is not known whether the shared measurement system is at the level aimed at. Indicators measured by"
                            + " several organisations: {shared}; with one definition: {same}."))
            .question(Text.of(
                    "Ce niveau est-il celui dont vous avez besoin, et de quoi auraient besoin ceux qui mesurent?",
                    "Is this the level that you need, and what would those who measure need?"))
            .addSources(Citation.published(
                    Text.of(
                            "Kramer, Parkhurst et Vaidyanathan 2009, Breakthroughs in Shared Measurement (FSG) : trois niveaux",
                            "Kramer, Parkhurst & Vaidyanathan 2009, Breakthroughs in Shared Measurement (FSG): three levels"),
                    "https://knowledgeconnect.com.au/2010/07/breakthroughs-in-shared-measurement-and-social-impact/"))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("aim", Text.of("le niveau visé", "the level aimed at"))
                    .put(
                            "shared",
                            Text.of(
                                    "indicateurs mesurés par plusieurs organismes",
                                    "indicators measured by several organisations"))
                    .put("same", Text.of("d'une même définition", "with one definition"))
                    .put("other", Text.of("de définitions différentes", "with different definitions"))
                    .put("silent", Text.of("mesures attendues et non consignées", "readings awaited and not on record"))
                    .put("unsigned", Text.of("avec une mesure sans auteur", "with a reading of nobody's"))
                    .put(
                            "learned",
                            Text.of("apprentissages menés à un changement", "turns of learning that led to a change"))
                    .put("readings", Text.of("toutes les mesures sont consignées", "all readings are on record"))
                    .put(
                            "loops",
                            Text.of("tous les apprentissages sont consignés", "all turns of learning are on record"))
                    .buildOrThrow())
            .words(ImmutableMap.of(
                    "shared-platform", Text.of("plateforme commune", "shared platform"),
                    "comparative-performance", Text.of("mesures comparables", "comparative performance"),
                    "adaptive-learning", Text.of("apprentissage adaptatif", "adaptive learning")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(SharedSystem.MEASURE);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        return new Seen(
                dossier.header().measurement(),
                measured.get(SharedSystem.MEASURE),
                dossier.complete(Reading.TYPE),
                dossier.complete(LearningLoop.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.aim().isEmpty()) {
            return Verdict.undetermined(Data.MEASUREMENT_AIM);
        }
        List<Optional<Boolean>> asked = new ArrayList<>();
        asked.add(seen.system().platform());
        if (seen.aim().get() != FsgMeasurementLevel.SHARED_PLATFORM) {
            asked.add(seen.system().comparative(seen.readings()));
        }
        if (seen.aim().get() == FsgMeasurementLevel.ADAPTIVE_LEARNING) {
            asked.add(seen.system().adaptive(seen.loops()));
        }
        if (asked.contains(Optional.of(false))) {
            return Verdict.BREACHED;
        }
        return asked.stream().allMatch(Optional::isPresent)
                ? Verdict.UPHELD
                : Verdict.undetermined(Data.REPORTERS, Data.DEFINITIONS, Data.LEARNING);
    }

    @Override
    public Evidence write(Seen seen) {
        SharedSystem system = seen.system();
        return Evidence.builder()
                .word("aim", seen.aim())
                .count("shared", system.shared())
                .count("same", system.same())
                .count("other", system.other())
                .count("silent", system.silent())
                .count("unsigned", system.unsigned())
                .count("learned", system.learned())
                .flag("readings", seen.readings())
                .flag("loops", seen.loops())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("aim", FsgMeasurementLevel.class),
                new SharedSystem(
                        evidence.count("shared"),
                        evidence.count("same"),
                        evidence.count("other"),
                        evidence.count("silent"),
                        evidence.count("unsigned"),
                        evidence.count("learned")),
                evidence.flag("readings"),
                evidence.flag("loops"));
    }

    /**
     * The level aimed at, and what is on record.
     *
     * @param aim the level
     * @param system what is on record
     * @param readings whether all readings are
     * @param loops whether all turns of learning are
     */
    record Seen(Optional<FsgMeasurementLevel> aim, SharedSystem system, boolean readings, boolean loops) {}
}
