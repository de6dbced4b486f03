package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Works;

/** There are readings, and no decision cites one. */
record ReadingWithoutDecision() implements InitiativeRule<InitiativeDossier, ReadingWithoutDecision.Seen> {
    private static final int CITING = 0;
    private static final int OTHER = 1;

    private static final Measure<Initiative, ImmutableLongArray> DECISIONS = NounTally.of(
            "learning.decisions", Decision.TYPE, 2, decision -> decision.cites().isEmpty() ? OTHER : CITING);
    private static final Measure<Initiative, ImmutableLongArray> READINGS =
            NounTally.of("learning.readings", Reading.TYPE, 1, reading -> 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("learning.reading-without-decision")
            .asks(Text.of(
                    "Les mesures des indicateurs éclairent-elles des décisions?",
                    "Do the readings of indicators inform decisions?"))
            .why(Text.of(
                    "Recueillir des données demande des efforts. Ces efforts portent fruit quand une décision "
                            + "s'appuie sur ce qu'elles montrent.",
                    "Collecting data takes effort. The effort bears fruit when a decision rests on what they "
                            + "show."))
            .observation(Text.of(
                    "Mesures d'indicateurs consignées : {readings}. Décisions consignées : {decisions}. Décisions qui citent "
                            + "une mesure : {citing}.",
                    "Readings of indicators on record: {readings}. Decisions on record: {decisions}. Decisions that cite a "
                            + "reading: {citing}."))
            .upheld(Text.of(
                    "Décisions consignées : {decisions}. Décisions qui citent une mesure d'indicateur : {citing}.",
                    "Decisions on record: {decisions}. Decisions that cite a reading of an indicator: {citing}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si des décisions s'appuient sur les mesures des indicateurs.",
                    "It cannot be said whether decisions rest on readings of indicators."))
            .question(Text.of(
                    "À quel moment d'une rencontre les données pourraient-elles aider à décider?",
                    "At what point of a meeting could the data help to decide?"))
            .addSources(Works.PRINCIPLES, Works.FIVE_STEPS)
            .evidence(ImmutableMap.of(
                    "decisions", Text.of("décisions consignées", "decisions on record"),
                    "citing", Text.of("décisions qui citent une mesure", "decisions that cite a reading"),
                    "readings", Text.of("mesures consignées", "readings on record"),
                    "completeDecisions", Text.of("toutes les décisions sont consignées", "every decision is on record"),
                    "completeReadings", Text.of("toutes les mesures sont consignées", "every reading is on record")))
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
        return ImmutableSet.of(DECISIONS, READINGS);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableLongArray decisions = measured.get(DECISIONS);
        return new Seen(
                decisions.get(CITING) + decisions.get(OTHER),
                decisions.get(CITING),
                measured.get(READINGS).get(0),
                dossier.complete(Decision.TYPE),
                dossier.complete(Reading.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.citing() > 0) {
            return Verdict.UPHELD;
        }
        if (seen.readings() == 0) {
            return seen.completeReadings() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.READINGS);
        }
        if (!seen.completeDecisions()) {
            return Verdict.undetermined(Data.DECISIONS);
        }
        return seen.decisions() == 0 ? Verdict.NOT_APPLICABLE : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("decisions", seen.decisions())
                .count("citing", seen.citing())
                .count("readings", seen.readings())
                .flag("completeDecisions", seen.completeDecisions())
                .flag("completeReadings", seen.completeReadings())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("decisions"),
                evidence.count("citing"),
                evidence.count("readings"),
                evidence.flag("completeDecisions"),
                evidence.flag("completeReadings"));
    }

    /** How many readings there are, and how many decisions cite one. */
    record Seen(long decisions, long citing, long readings, boolean completeDecisions, boolean completeReadings) {}
}
