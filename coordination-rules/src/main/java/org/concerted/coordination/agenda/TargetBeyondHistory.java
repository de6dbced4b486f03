package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.coordination.measurement.Alike;
import org.concerted.coordination.measurement.Readings;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Direction;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/**
 * Reaching the target in the time left takes a pace that was never observed between comparable readings. From the last
 * reading, needed pace = (target − value) / time left; best pace = the largest movement towards the target, per time,
 * between two comparable readings that are far enough apart for a pace. Works for rising and falling indicators. Readings on record are taken for the history:
 * more of them can only show a faster pace. A running count since a day is no level of an indicator that is counted over a
 * span: {@code agenda.pace-below-need} looks at it.
 *
 * @param k how many times the best observed pace is still held to be within reach, 1 or more
 * @param least days between two readings from which a pace is told, 1 or more
 */
record TargetBeyondHistory(BigDecimal k, int least)
        implements InitiativeRule<IndicatorDossier, TargetBeyondHistory.Seen> {
    private static final int A_MONTH = 28;
    static final TargetBeyondHistory STANDARD = new TargetBeyondHistory(BigDecimal.ONE, A_MONTH);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agenda.target-beyond-history")
            .addAliases("OBJ-02")
            .asks(Text.of(
                    "La cible demande-t-elle d'aller plus vite que tout ce qu'on a observé?",
                    "Does the target ask for a pace faster than any observed?"))
            .why(
                    Text.of(
                            "Une cible ambitieuse peut rassembler. Quand elle demande un rythme jamais observé, il est utile de dire ce qui le rendrait possible.",
                            "An ambitious target can bring people together. Where it asks for a pace never observed, it helps to say what would make it possible."))
            .observation(Text.of(
                    "Indicateur « {subject} » : pour passer de {current} (le {on}) à {goal} (le {by}), il faut un rythme de "
                            + "{needed} par an vers la cible. Le meilleur rythme observé entre deux mesures comparables est de "
                            + "{best} par an; un nombre négatif s'éloigne de la cible.",
                    "Indicator \"{subject}\": to go from {current} (on {on}) to {goal} (by {by}), the pace towards the target "
                            + "has to be {needed} a year. The best pace observed between two comparable readings is {best} a "
                            + "year; a negative number moves away from the target."))
            .upheld(
                    Text.of(
                            "Indicateur « {subject} » : la cible de {goal} est atteinte, ou demande un rythme déjà observé.",
                            "Indicator \"{subject}\": the target of {goal} is reached, or takes a pace that was observed before."))
            .undetermined(
                    Text.of(
                            "On ne peut pas comparer le rythme que demande la cible de l'indicateur « {subject} » à ce qui a été "
                                    + "observé.",
                            "The pace that the target of the indicator \"{subject}\" takes cannot be compared with what was observed."))
            .question(Text.of(
                    "Qu'est-ce qui permettrait d'aller plus vite qu'avant, ou quelle étape serait déjà une bonne nouvelle?",
                    "What would let things move faster than before, or which step would already be good news?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Friedman, Results-Based Accountability : pour infléchir une courbe, on part de la "
                                            + "tendance et de sa prévision",
                                    "Friedman, Results-Based Accountability: turn-the-curve starts from the baseline and its "
                                            + "forecast"),
                            "https://raguide.org/tag/performance-accountability/"),
                    Citation.published(
                            Text.of(
                                    "Calgary's 10-Year Plan to End Homelessness : non atteint, puis redéfini comme un zéro "
                                            + "fonctionnel",
                                    "Calgary's 10-Year Plan to End Homelessness: not reached, later redefined as functional "
                                            + "zero"),
                            "https://calgary.ctvnews.ca/campaign-to-end-homelessness-in-calgary-completes-tenth-year-1.3780255"),
                    Citation.ours(Text.of(
                            "Comparer le rythme nécessaire au meilleur rythme observé.",
                            "To compare the needed pace with the best pace observed.")))
            .addParameters(Parameter.builder()
                    .name("k")
                    .meaning(Text.of(
                            "combien de fois le meilleur rythme observé reste tenu pour atteignable",
                            "how many times the best observed pace is still held to be within reach"))
                    .unit("")
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.TEN)
                    .standard(BigDecimal.ONE)
                    .source(Citation.ours(Text.of(
                            "Aucun facteur n'est publié; 1 pose la question dès que le rythme n'a jamais été observé.",
                            "No factor has been published; 1 asks as soon as the pace was never observed.")))
                    .build())
            .addParameters(Parameter.builder()
                    .name("least")
                    .meaning(Text.of(
                            "jours entre deux mesures à partir desquels un rythme est dit",
                            "days between two readings from which a pace is told"))
                    .unit("")
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.valueOf(3653))
                    .standard(BigDecimal.valueOf(A_MONTH))
                    .source(Citation.ours(Text.of(
                            "D'un jour à l'autre, un écart est plus souvent du hasard qu'un rythme.",
                            "From one day to the next, a difference is chance more often than a pace.")))
                    .build())
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("hasTarget", Text.of("une cible est fixée", "a target is set"))
                    .put("goal", Text.of("le niveau à atteindre", "the level to reach"))
                    .put("by", Text.of("le jour visé", "the day by which it is to be reached"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
                    .put("current", Text.of("la dernière mesure", "the last reading"))
                    .put("on", Text.of("le jour de la dernière mesure", "the day of the last reading"))
                    .put("needed", Text.of("le rythme qu'il faut, par an", "the pace that it takes, a year"))
                    .put(
                            "best",
                            Text.of(
                                    "le meilleur rythme entre deux mesures comparables, par an",
                                    "the best pace between two comparable readings, a year"))
                    .put(
                            "possible",
                            Text.of(
                                    "le meilleur rythme, si d'autres mesures se comparent aussi",
                                    "the best pace, if other readings are comparable too"))
                    .put(
                            "spanUnsaid",
                            Text.of(
                                    "des mesures s'additionnent depuis un jour, sans que la durée de la cible soit dite",
                                    "readings run since a day, and the span of the target is not said"))
                    .put("complete", Text.of("tous les indicateurs sont consignés", "all indicators are on record"))
                    .put("asOf", Text.of("jour de l'évaluation", "day of the assessment"))
                    .buildOrThrow())
            .words(ImmutableMap.of(
                    "rising", Text.of("en hausse", "rising"), "falling", Text.of("en baisse", "falling")))
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
        Paces paces = approach.last().isPresent()
                ? Paces.of(
                        Alike.of(dossier),
                        approach.levels(),
                        approach.last().get(),
                        approach.goal().orElseThrow(),
                        least)
                : Paces.NONE;
        return new Seen(
                indicator.target().isPresent(),
                approach.goal(),
                indicator.targetDate(),
                indicator.direction(),
                approach.last().map(reading -> Numbers.plain(reading.value())),
                approach.last().map(Readings::end),
                paces.best(),
                paces.possible(),
                approach.spanUnsaid(),
                dossier.complete(Indicator.TYPE),
                dossier.asOf());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.hasTarget() && seen.complete()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.goal().isEmpty()) {
            return Verdict.undetermined(seen.hasTarget() ? Data.BASELINES : Data.TARGETS);
        }
        if (seen.spanUnsaid()) {
            return Verdict.undetermined(Data.SPANS);
        }
        if (seen.current().isEmpty()) {
            return Verdict.undetermined(Data.READINGS);
        }
        int beyond = seen.current().get().compareTo(seen.goal().get());
        if (beyond == 0
                || seen.direction()
                        .filter(d -> d == Direction.RISING ? beyond > 0 : beyond < 0)
                        .isPresent()) {
            return Verdict.UPHELD;
        }
        Verdict onTheWay = onTheWay(seen);
        return seen.direction().isEmpty() && onTheWay.code() != Verdict.Code.UPHELD
                ? Verdict.undetermined(Data.DIRECTIONS)
                : onTheWay;
    }

    private Verdict onTheWay(Seen seen) {
        if (seen.by().isEmpty()) {
            return Verdict.undetermined(Data.TARGET_DATES);
        }
        Optional<BigDecimal> needed = needed(seen);
        if (needed.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (suffices(seen.best(), needed.get())) {
            return Verdict.UPHELD;
        }
        if (seen.best().isPresent() && !suffices(seen.possible(), needed.get())) {
            return Verdict.BREACHED;
        }
        return Verdict.undetermined(seen.possible().isPresent() ? Data.DEFINITIONS : Data.HISTORY);
    }

    private boolean suffices(Optional<BigDecimal> pace, BigDecimal needed) {
        return pace.isPresent() && pace.get().multiply(k).compareTo(needed) >= 0;
    }

    /** The pace that it takes; absent where no time is left. */
    private static Optional<BigDecimal> needed(Seen seen) {
        if (seen.by().isEmpty()
                || seen.on().isEmpty()
                || seen.goal().isEmpty()
                || seen.current().isEmpty()
                || seen.asOf().isAfter(seen.by().get())
                || !seen.on().get().isBefore(seen.by().get())) {
            return Optional.empty();
        }
        return Optional.of(Paces.perYear(
                seen.goal().get().subtract(seen.current().get()).abs(),
                seen.on().get(),
                seen.by().get()));
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
                .amount("needed", needed(seen), "")
                .amount("best", seen.best(), "")
                .amount("possible", seen.possible(), "")
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
                evidence.findAmount("best"),
                evidence.findAmount("possible"),
                evidence.flag("spanUnsaid"),
                evidence.flag("complete"),
                evidence.findDay("asOf").orElseThrow());
    }

    @Override
    public Rule<Initiative, IndicatorDossier, Seen> with(Settings settings) {
        return new TargetBeyondHistory(settings.decimal("k"), settings.whole("least"));
    }

    /** A target, the last reading and the paces observed. */
    record Seen(
            boolean hasTarget,
            Optional<BigDecimal> goal,
            Optional<LocalDate> by,
            Optional<Direction> direction,
            Optional<BigDecimal> current,
            Optional<LocalDate> on,
            Optional<BigDecimal> best,
            Optional<BigDecimal> possible,
            boolean spanUnsaid,
            boolean complete,
            LocalDate asOf) {}
}
