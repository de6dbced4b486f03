package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
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
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/**
 * The two groups that are furthest apart both improve, and the ratio between them does not shrink. Ratio = higher value /
 * lower value of the last day on which groups were read, against the first day on which both were read in the same way.
 */
record GapPersists() implements InitiativeRule<IndicatorDossier, GapPersists.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.gap-persists")
            .asks(Text.of(
                    "Quand les choses s'améliorent, l'écart entre les groupes se réduit-il?",
                    "When things improve, does the gap between groups shrink?"))
            .why(Text.of(
                    "Une moyenne qui s'améliore peut laisser un écart intact, même quand chaque groupe va mieux.",
                    "A mean that improves may leave a gap as it was, even where each group does better."))
            .observation(Text.of(
                    "Indicateur « {subject} », selon « {dimension} » : du {from} au {to}, « {high} » passe de {highBefore} à "
                            + "{highAfter} et « {low} » de {lowBefore} à {lowAfter}. Les deux s'améliorent; le rapport entre "
                            + "les deux passe de {ratioBefore} à {ratioAfter}.",
                    "Indicator \"{subject}\", by \"{dimension}\": from {from} to {to}, \"{high}\" goes from {highBefore} to "
                            + "{highAfter} and \"{low}\" from {lowBefore} to {lowAfter}. Both improve; the ratio between them "
                            + "goes from {ratioBefore} to {ratioAfter}."))
            .upheld(Text.of(
                    "Indicateur « {subject} », selon « {dimension} » : l'écart entre « {high} » et « {low} » se réduit, ou les "
                            + "deux ne s'améliorent pas ensemble.",
                    "Indicator \"{subject}\", by \"{dimension}\": the gap between \"{high}\" and \"{low}\" shrinks, or the two "
                            + "do not improve together."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'écart entre les groupes se réduit pour l'indicateur « {subject} ».",
                    "It cannot be said whether the gap between groups shrinks for the indicator \"{subject}\"."))
            .question(Text.of(
                    "Pour qui l'amélioration est-elle la plus lente, et que proposeraient ces personnes?",
                    "For whom is improvement slowest, and what would these people propose?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Cradle Cincinnati, 2023 : 5,5 décès infantiles pour 1 000; un taux sous 10 pour la "
                                            + "première fois chez les nourrissons noirs, encore 2,5 fois plus élevé",
                                    "Cradle Cincinnati, 2023: 5.5 infant deaths per 1,000; a Black rate below 10 for the "
                                            + "first time, still 2.5 times as high"),
                            "https://bklmy.com/archives/13781"),
                    Citation.published(
                            Text.of(
                                    "Collective Impact Forum 2016, Principles of Practice, 1 : une priorité à l'équité",
                                    "Collective Impact Forum 2016, Principles of Practice, 1: a priority on equity"),
                            "https://www.collectiveimpactforum.org/what-collective-impact"),
                    Citation.ours(Text.of(
                            "Comparer les rapports des deux groupes les plus éloignés.",
                            "To compare ratios, of the two groups furthest apart.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("dimension", Text.of("ce qui distingue les groupes", "what tells groups apart"))
                    .put(
                            "high",
                            Text.of("le groupe dont la valeur est la plus haute", "the group with the higher value"))
                    .put("low", Text.of("le groupe dont la valeur est la plus basse", "the group with the lower value"))
                    .put("from", Text.of("première date comparable", "first comparable day"))
                    .put("to", Text.of("dernière date", "last day"))
                    .put("highBefore", Text.of("sa première valeur", "its first value"))
                    .put("lowBefore", Text.of("sa première valeur", "its first value"))
                    .put("highAfter", Text.of("sa dernière valeur", "its last value"))
                    .put("lowAfter", Text.of("sa dernière valeur", "its last value"))
                    .put("ratioBefore", Text.of("le premier rapport", "the first ratio"))
                    .put("ratioAfter", Text.of("le dernier rapport", "the last ratio"))
                    .put("comparable", Text.of("les mesures sont faites de la même façon", "readings were made alike"))
                    .put("direction", Text.of("le sens souhaité", "which way it is meant to move"))
                    .put("complete", Text.of("toutes les mesures sont consignées", "all readings are on record"))
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
        Optional<Seen> most = Optional.empty();
        for (NavigableMap<LocalDate, NavigableMap<Text, Reading>> days :
                byDimension(Readings.standing(dossier)).values()) {
            Optional<Seen> seen = gap(dossier, days);
            if (seen.isPresent() && (most.isEmpty() || weight(seen.get()) > weight(most.get()))) {
                most = seen;
            }
        }
        return most.orElseGet(() -> new Seen(
                Optional.empty(), Optional.empty(), dossier.noun().direction(), dossier.complete(Reading.TYPE)));
    }

    /** Of several dimensions, the one to discuss first, then the one that cannot be told. */
    private int weight(Seen seen) {
        return switch (decide(seen).code()) {
            case BREACHED -> 2;
            case UNDETERMINED -> 1;
            default -> 0;
        };
    }

    private static TreeMap<Text, NavigableMap<LocalDate, NavigableMap<Text, Reading>>> byDimension(
            List<Reading> readings) {
        TreeMap<Text, NavigableMap<LocalDate, NavigableMap<Text, Reading>>> dimensions = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.dimension().isPresent()
                    && reading.group().isPresent()
                    && reading.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL) {
                dimensions
                        .computeIfAbsent(reading.dimension().get(), d -> new TreeMap<>())
                        .computeIfAbsent(Readings.end(reading), d -> new TreeMap<>())
                        .putIfAbsent(reading.group().get(), reading);
            }
        }
        return dimensions;
    }

    private static Optional<Seen> gap(
            IndicatorDossier dossier, NavigableMap<LocalDate, NavigableMap<Text, Reading>> days) {
        Indicator indicator = dossier.noun();
        Alike alike = Alike.of(dossier);
        for (Map.Entry<LocalDate, NavigableMap<Text, Reading>> last :
                days.descendingMap().entrySet()) {
            if (last.getValue().size() > 1) {
                Reading high = extreme(last.getValue(), 1);
                Reading low = extreme(last.getValue(), -1);
                for (NavigableMap<Text, Reading> first :
                        days.headMap(last.getKey()).values()) {
                    Reading highBefore = first.get(high.group().orElseThrow());
                    Reading lowBefore = first.get(low.group().orElseThrow());
                    if (highBefore != null && lowBefore != null) {
                        Optional<Boolean> one = alike.comparable(highBefore, high);
                        Optional<Boolean> other = alike.comparable(lowBefore, low);
                        if (one.orElse(true) && other.orElse(true)) {
                            return Optional.of(new Seen(
                                    Optional.of(new Gap(highBefore, lowBefore, high, low)),
                                    one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty(),
                                    indicator.direction(),
                                    dossier.complete(Reading.TYPE)));
                        }
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Reading extreme(NavigableMap<Text, Reading> groups, int sign) {
        Reading extreme = groups.firstEntry().getValue();
        for (Reading reading : groups.values()) {
            int compared = Integer.signum(reading.value().compareTo(extreme.value())) * sign;
            extreme = compared > 0 || compared == 0 && sign < 0 ? reading : extreme;
        }
        return extreme;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.gap().isEmpty()) {
            return seen.complete() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.GROUPS);
        }
        if (seen.comparable().isEmpty()) {
            return Verdict.undetermined(Data.DEFINITIONS);
        }
        Gap gap = seen.gap().get();
        int moved = gap.moved();
        if (moved == 0 || gap.shrinks()) {
            return Verdict.UPHELD;
        }
        if (seen.direction().isEmpty()) {
            return Verdict.undetermined(Data.DIRECTIONS);
        }
        return seen.direction().get() == (moved > 0 ? Direction.RISING : Direction.FALLING)
                ? Verdict.BREACHED
                : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder();
        seen.gap().ifPresent(gap -> gap.write(evidence));
        return evidence.flag("comparable", seen.comparable())
                .word("direction", seen.direction())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findPhrase("dimension").map(dimension -> Gap.read(dimension, evidence)),
                evidence.findFlag("comparable"),
                evidence.findWord("direction", Direction.class),
                evidence.flag("complete"));
    }

    /**
     * Two groups, before and after.
     *
     * @param dimension what tells them apart
     * @param high the group with the higher last value
     * @param low the other
     */
    record Gap(
            Text dimension,
            Text high,
            Text low,
            LocalDate from,
            LocalDate to,
            BigDecimal highBefore,
            BigDecimal lowBefore,
            BigDecimal highAfter,
            BigDecimal lowAfter) {
        Gap(Reading highBefore, Reading lowBefore, Reading high, Reading low) {
            this(
                    high.dimension().orElseThrow(),
                    high.group().orElseThrow(),
                    low.group().orElseThrow(),
                    Readings.end(highBefore),
                    Readings.end(high),
                    Numbers.plain(highBefore.value()),
                    Numbers.plain(lowBefore.value()),
                    Numbers.plain(high.value()),
                    Numbers.plain(low.value()));
        }

        /** 1 where both rose, −1 where both fell, 0 otherwise. */
        int moved() {
            int one = highAfter.compareTo(highBefore);
            return one == lowAfter.compareTo(lowBefore) ? one : 0;
        }

        boolean shrinks() {
            return highAfter.multiply(lowBefore).compareTo(highBefore.multiply(lowAfter)) < 0;
        }

        void write(Evidence.Builder evidence) {
            evidence.phrase("dimension", dimension)
                    .phrase("high", high)
                    .phrase("low", low)
                    .day("from", from)
                    .day("to", to)
                    .amount("highBefore", highBefore, "")
                    .amount("lowBefore", lowBefore, "")
                    .amount("highAfter", highAfter, "")
                    .amount("lowAfter", lowAfter, "")
                    .amount("ratioBefore", ratio(highBefore, lowBefore), "")
                    .amount("ratioAfter", ratio(highAfter, lowAfter), "");
        }

        private static Optional<BigDecimal> ratio(BigDecimal high, BigDecimal low) {
            return low.signum() == 0 ? Optional.empty() : Optional.of(Numbers.quotient(high, low));
        }

        static Gap read(Text dimension, Evidence evidence) {
            return new Gap(
                    dimension,
                    evidence.findPhrase("high").orElseThrow(),
                    evidence.findPhrase("low").orElseThrow(),
                    evidence.findDay("from").orElseThrow(),
                    evidence.findDay("to").orElseThrow(),
                    evidence.amount("highBefore"),
                    evidence.amount("lowBefore"),
                    evidence.amount("highAfter"),
                    evidence.amount("lowAfter"));
        }
    }

    /** The gap of one dimension, and what is needed to read it. */
    record Seen(Optional<Gap> gap, Optional<Boolean> comparable, Optional<Direction> direction, boolean complete) {}
}
