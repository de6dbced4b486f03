package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
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
import org.concerted.core.model.Direction;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;

/**
 * Where an indicator stands, and which way it went since the first reading made in the same way as the last. The last
 * reading is told whatever the answer: it is what readers look for first.
 */
record IndicatorMoves() implements InitiativeRule<IndicatorDossier, IndicatorMoves.Seen> {
    private static final int SHOWN = 6;

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.indicator-moves-away")
            .statesFacts(true)
            .asks(Text.of(
                    "Entre mesures faites de la même façon, l'indicateur va-t-il dans le sens souhaité?",
                    "Between readings made in the same way, does the indicator move the way that is wished?"))
            .why(Text.of(
                    "Deux points ne font pas une tendance, et bien d'autres choses qu'une démarche font bouger un indicateur. "
                            + "Savoir où l'on en est aide à choisir ce qu'on regarde ensuite.",
                    "Two points make no trend, and much besides an initiative moves an indicator. Knowing where things stand "
                            + "helps to choose what to look at next."))
            .observation(Text.of(
                    "Indicateur « {subject} » : [{bound} ]{now}[ {unit}] (période terminée le {to}). Première mesure comparable : "
                            + "{first}.[ Entre les deux : {between}.] Sens souhaité : {direction}.",
                    "Indicator \"{subject}\": [{bound} ]{now}[ {unit}] (period ended {to}). First comparable reading: {first}."
                            + "[ In between: {between}.] Wished: {direction}."))
            .upheld(Text.of(
                    "Indicateur « {subject} » : [{bound} ]{now}[ {unit}] (période terminée le {to}).[ Première mesure comparable : "
                            + "{first}.][ Entre les deux : {between}.]",
                    "Indicator \"{subject}\": [{bound} ]{now}[ {unit}] (period ended {to}).[ First comparable reading: "
                            + "{first}.][ In between: {between}.]"))
            .undetermined(
                    Text.of(
                            "Indicateur « {subject} » : [{bound} ]{now}[ {unit}] (période terminée le {to}).[ Mesure plus ancienne : {first}.]",
                            "Indicator \"{subject}\": [{bound} ]{now}[ {unit}] (period ended {to}).[ Earlier reading: {first}.]"))
            .question(Text.of(
                    "Qu'est-ce qui explique ce mouvement, et qui le voit de près?",
                    "What explains this movement, and who sees it from close by?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Friedman, Results-Based Accountability : où en sommes-nous, la tendance et l'histoire "
                                            + "derrière elle",
                                    "Friedman, Results-Based Accountability: how are we doing, the baseline and the story "
                                            + "behind it"),
                            "https://raguide.org/tag/performance-accountability/"),
                    Citation.ours(Text.of(
                            "La dernière mesure comparée à la première faite de la même façon.",
                            "The last reading against the first that was made in the same way.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("now", Text.of("la dernière mesure", "the last reading"))
                    .put("to", Text.of("la fin de sa période", "the end of its period"))
                    .put(
                            "bound",
                            Text.of(
                                    "comment lire ce nombre; absent s'il est exact",
                                    "how to take that number; absent where it is exact"))
                    .put(
                            "first",
                            Text.of("la première mesure comparable, en bref", "the first comparable reading, in short"))
                    .put("before", Text.of("la première mesure comparable", "the first comparable reading"))
                    .put("from", Text.of("la fin de sa période", "the end of its period"))
                    .put("between", Text.of("les dernières mesures entre les deux", "the last readings in between"))
                    .put("unit", Text.of("l'unité", "the unit"))
                    .put("comparable", Text.of("elles sont faites de la même façon", "they were made alike"))
                    .put("exact", Text.of("les deux sont exactes", "both are exact"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
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
        Alike alike = Alike.of(dossier);
        List<Reading> levels = Readings.levels(dossier);
        if (levels.isEmpty()) {
            return new Seen(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ImmutableList.of(),
                    indicator.unit(),
                    false,
                    true,
                    indicator.direction());
        }
        Reading last = levels.get(levels.size() - 1);
        for (Reading earlier : levels.subList(0, levels.size() - 1)) {
            Optional<Boolean> comparable = alike.comparable(earlier, last);
            if (comparable.orElse(true) && Readings.end(earlier).isBefore(Readings.end(last))) {
                return new Seen(
                        Optional.of(Point.of(last)),
                        bound(last),
                        Optional.of(Point.of(earlier)),
                        Optional.of(Reading.TYPE.ref(earlier.id())),
                        comparable.isPresent() ? between(alike, levels, earlier, last) : ImmutableList.of(),
                        indicator.unit(),
                        comparable.isPresent(),
                        exact(earlier) && exact(last),
                        indicator.direction());
            }
        }
        return new Seen(
                Optional.of(Point.of(last)),
                bound(last),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                indicator.unit(),
                false,
                exact(last),
                indicator.direction());
    }

    /** The last of those in between that were made in the same way as both. */
    private static ImmutableList<Ref> between(Alike alike, List<Reading> levels, Reading first, Reading last) {
        ImmutableList<Ref> between = levels.stream()
                .filter(r -> Readings.end(r).isAfter(Readings.end(first)))
                .filter(r -> Readings.end(r).isBefore(Readings.end(last)))
                .filter(r -> alike.comparable(r, last).orElse(false))
                .map(r -> Reading.TYPE.ref(r.id()))
                .collect(ImmutableList.toImmutableList());
        return between.subList(Math.max(0, between.size() - SHOWN), between.size());
    }

    private static Optional<Precision> bound(Reading reading) {
        return reading.precision().filter(precision -> precision != Precision.EXACT);
    }

    private static boolean exact(Reading reading) {
        return bound(reading).isEmpty();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.now().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.before().isEmpty()) {
            return Verdict.undetermined(Data.HISTORY);
        }
        if (!seen.comparable()) {
            return Verdict.undetermined(Data.DEFINITIONS);
        }
        int moved = seen.now().get().value().compareTo(seen.before().get().value());
        if (moved == 0) {
            return seen.exact() ? Verdict.UPHELD : Verdict.undetermined(Data.EXACT_READINGS);
        }
        if (seen.direction().isEmpty()) {
            return Verdict.undetermined(Data.DIRECTIONS);
        }
        boolean away = seen.direction().get() == (moved > 0 ? Direction.FALLING : Direction.RISING);
        return !seen.exact() ? Verdict.undetermined(Data.EXACT_READINGS) : away ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("now", seen.now().map(Point::value), "")
                .day("to", seen.now().map(Point::day))
                .word("bound", seen.bound())
                .subject("first", seen.first())
                .amount("before", seen.before().map(Point::value), "")
                .day("from", seen.before().map(Point::day))
                .subjects("between", seen.between())
                .phrase("unit", seen.unit())
                .flag("comparable", seen.comparable())
                .flag("exact", seen.exact())
                .word("direction", seen.direction())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                point(evidence.findAmount("now"), evidence.findDay("to")),
                evidence.findWord("bound", Precision.class),
                point(evidence.findAmount("before"), evidence.findDay("from")),
                evidence.findSubject("first"),
                evidence.subjects("between"),
                evidence.findPhrase("unit"),
                evidence.flag("comparable"),
                evidence.flag("exact"),
                evidence.findWord("direction", Direction.class));
    }

    private static Optional<Point> point(Optional<BigDecimal> value, Optional<LocalDate> day) {
        return value.flatMap(v -> day.map(d -> new Point(v, d)));
    }

    /**
     * One reading.
     *
     * @param value what was read
     * @param day the end of its period
     */
    record Point(BigDecimal value, LocalDate day) {
        static Point of(Reading reading) {
            return new Point(Numbers.plain(reading.value()), Readings.end(reading));
        }
    }

    /**
     * The last reading and the first that compares with it.
     *
     * @param now the last reading
     * @param bound how its value is to be taken, where it is not exact
     * @param before the first that compares
     * @param first that reading
     * @param between the last readings in between that compare with both
     * @param unit the unit of both
     * @param comparable whether it is known that they compare
     * @param exact whether neither is a bound
     * @param direction which way the indicator is meant to move
     */
    record Seen(
            Optional<Point> now,
            Optional<Precision> bound,
            Optional<Point> before,
            Optional<Ref> first,
            ImmutableList<Ref> between,
            Optional<Text> unit,
            boolean comparable,
            boolean exact,
            Optional<Direction> direction) {}
}
