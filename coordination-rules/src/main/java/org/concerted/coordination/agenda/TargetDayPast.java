package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.coordination.measurement.Readings;
import org.concerted.coordination.measurement.Words;
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
import org.concerted.core.model.Direction;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;

/**
 * The day by which a target was to be reached is past, and the last reading, made on that day or later, is short of it. A
 * reading of before does not tell how things stood on the day.
 */
record TargetDayPast() implements InitiativeRule<IndicatorDossier, TargetDayPast.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.target-day-past")
            .asks(Text.of(
                    "Le jour de la cible est-il passé sans qu'elle soit atteinte?",
                    "Is the day of the target past, and the target not reached?"))
            .why(
                    Text.of(
                            "Une cible qui n'est pas atteinte à son jour a souvent fait bouger bien des choses. C'est le moment d'en tirer ce qu'on peut, puis de la garder, de la préciser ou d'en choisir une autre, comme l'a fait Calgary avec un « zéro fonctionnel ».",
                            "A target that is not reached on its day has often moved many things. It is the time to learn from it, then to keep it, make it more precise or choose another, as Calgary did with a \"functional zero\"."))
            .observation(Text.of(
                    "Indicateur « {subject} » : {current} (le {on}). La cible était de {goal}, pour le {by}.",
                    "Indicator \"{subject}\": {current} (on {on}). The target was {goal}, by {by}."))
            .upheld(Text.of(
                    "Indicateur « {subject} » : la cible de {goal} est atteinte.",
                    "Indicator \"{subject}\": the target of {goal} is reached."))
            .undetermined(Text.of(
                    "Indicateur « {subject} » : on ne sait pas si la cible est atteinte[; elle l'était pour le {by}][, et la "
                            + "dernière mesure est du {on}].",
                    "Indicator \"{subject}\": it is not known whether the target is reached[; it was for {by}][, and the last "
                            + "reading is of {on}]."))
            .question(Text.of(
                    "Qu'a-t-on appris en chemin, et quelle cible, pour quel jour, ferait sens maintenant?",
                    "What was learned on the way, and which target, for which day, would make sense now?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary's 10-Year Plan to End Homelessness : non atteint, puis redéfini comme un zéro "
                                            + "fonctionnel",
                                    "Calgary's 10-Year Plan to End Homelessness: not reached, later redefined as functional "
                                            + "zero"),
                            "https://calgary.ctvnews.ca/campaign-to-end-homelessness-in-calgary-completes-tenth-year-1.3780255"),
                    Citation.published(
                            Text.of(
                                    "Friedman, Results-Based Accountability : où en sommes-nous, et l'histoire derrière la "
                                            + "courbe",
                                    "Friedman, Results-Based Accountability: how are we doing, and the story behind the "
                                            + "curve"),
                            "https://raguide.org/tag/performance-accountability/"))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("hasTarget", Text.of("une cible est fixée", "a target is set"))
                    .put("goal", Text.of("le niveau à atteindre", "the level to reach"))
                    .put("by", Text.of("le jour visé", "the day by which it is to be reached"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
                    .put("current", Text.of("la dernière mesure", "the last reading"))
                    .put("on", Text.of("le jour de la dernière mesure", "the day of the last reading"))
                    .put(
                            "bound",
                            Text.of(
                                    "comment lire ce nombre; absent s'il est exact",
                                    "how to take that number; absent where it is exact"))
                    .put(
                            "spanUnsaid",
                            Text.of(
                                    "des mesures s'additionnent depuis un jour, sans que la durée de la cible soit dite",
                                    "readings run since a day, and the span of the target is not said"))
                    .put("complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record"))
                    .put("asOf", Text.of("jour de l'évaluation", "day of the assessment"))
                    .buildOrThrow())
            .words(Words.numbersAndDirections())
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
        Approach approach = Approach.of(dossier);
        return new Seen(
                indicator.target().isPresent(),
                approach.goal(),
                indicator.targetDate(),
                indicator.direction(),
                approach.last().map(reading -> Numbers.plain(reading.value())),
                approach.last().map(Readings::end),
                approach.last()
                        .flatMap(reading -> reading.precision())
                        .filter(precision -> precision != Precision.EXACT),
                approach.spanUnsaid(),
                dossier.complete(Indicator.TYPE),
                dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.hasTarget()) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.TARGETS);
        }
        if (seen.by().isEmpty()) {
            return Verdict.undetermined(Data.TARGET_DATES);
        }
        if (!seen.asOf().isAfter(seen.by().get())) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.goal().isEmpty()) {
            return Verdict.undetermined(Data.BASELINES);
        }
        if (seen.spanUnsaid()) {
            return Verdict.undetermined(Data.SPANS);
        }
        return seen.current().isEmpty() ? Verdict.undetermined(Data.READINGS) : against(seen);
    }

    private static Verdict against(Seen seen) {
        int beyond = seen.current().orElseThrow().compareTo(seen.goal().orElseThrow());
        if (beyond != 0 && seen.direction().isEmpty()) {
            return Verdict.undetermined(Data.DIRECTIONS);
        }
        boolean rising = seen.direction().filter(d -> d == Direction.RISING).isPresent();
        boolean reached = beyond == 0 || (rising ? beyond > 0 : beyond < 0);
        if (seen.bound().isPresent() && open(seen.bound().get(), beyond)) {
            return Verdict.undetermined(Data.EXACT_READINGS);
        }
        if (reached) {
            return Verdict.UPHELD;
        }
        return seen.on().filter(day -> day.isBefore(seen.by().orElseThrow())).isPresent()
                ? Verdict.undetermined(Data.READINGS)
                : Verdict.BREACHED;
    }

    /** Whether the true number may lie on the other side of the target than the one that is told, or be it. */
    private static boolean open(Precision bound, int beyond) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> beyond <= 0;
            case AT_MOST, LESS_THAN -> beyond >= 0;
            case ABOUT -> beyond == 0;
            case EXACT -> false;
        };
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("hasTarget", seen.hasTarget())
                .amount("goal", seen.goal(), "")
                .day("by", seen.by())
                .word("direction", seen.direction())
                .amount("current", seen.current(), "")
                .day("on", seen.on())
                .word("bound", seen.bound())
                .flag("spanUnsaid", seen.spanUnsaid())
                .flag("complete", seen.complete())
                .day("asOf", seen.asOf())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("hasTarget"),
                evidence.findAmount("goal"),
                evidence.findDay("by"),
                evidence.findWord("direction", Direction.class),
                evidence.findAmount("current"),
                evidence.findDay("on"),
                evidence.findWord("bound", Precision.class),
                evidence.flag("spanUnsaid"),
                evidence.flag("complete"),
                evidence.findDay("asOf").orElseThrow());
    }

    /** A target, its day and the last reading. */
    record Seen(
            boolean hasTarget,
            Optional<BigDecimal> goal,
            Optional<LocalDate> by,
            Optional<Direction> direction,
            Optional<BigDecimal> current,
            Optional<LocalDate> on,
            Optional<Precision> bound,
            boolean spanUnsaid,
            boolean complete,
            LocalDate asOf) {}
}
