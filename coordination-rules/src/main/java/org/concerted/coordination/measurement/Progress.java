package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precision;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/**
 * How far each indicator has come from where it stood to its target: (last − first) / (target − first), the same for what is
 * meant to rise and for what is meant to fall; below zero where it moves away, above one where it went beyond. Where it stood
 * is the comparable reading closest to the day of its baseline, or else to the day the initiative began, of those that are
 * not more than a year older (ours), or else the first: what came before the initiative is not its doing.
 * Only exact levels about all that are made alike are put side by side, and only a target that is a level. An indicator
 * without all of these is left out: missing is not zero.
 *
 * @param indicators by indicator
 */
public record Progress(ImmutableSortedMap<Id<Indicator>, Way> indicators) {
    /** The progress of an initiative's indicators. */
    public static final Measure<Initiative, Progress> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "measurement.progress";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.INITIATIVE, Kinds.INDICATOR);
        }

        @Override
        public Progress compute(Scope<Initiative> scope) {
            ImmutableSortedMap.Builder<Id<Indicator>, Way> ways = ImmutableSortedMap.naturalOrder();
            Optional<LocalDate> began =
                    scope.subjects(Kinds.INITIATIVE).dossier(0).header().started();
            Subjects<IndicatorDossier> indicators = scope.subjects(Kinds.INDICATOR);
            for (int i = 0; i < indicators.size(); i++) {
                scope.checkpoint();
                if (indicators.present(i)) {
                    IndicatorDossier dossier = indicators.dossier(i);
                    of(dossier, began).ifPresent(way -> ways.put(dossier.noun().id(), way));
                }
            }
            return new Progress(ways.buildOrThrow());
        }
    };

    /**
     * The way of one indicator.
     *
     * @param first where it stood
     * @param since the end of the period of that one
     * @param last its last value
     * @param on the end of the period of that one
     * @param target its target, which is not its first value
     */
    public record Way(BigDecimal first, LocalDate since, BigDecimal last, LocalDate on, BigDecimal target) {
        /** How far it has come: 0 at the first value, 1 at the target. */
        public BigDecimal share() {
            return Numbers.quotient(last.subtract(first), target.subtract(first));
        }
    }

    private static Optional<Way> of(IndicatorDossier dossier, Optional<LocalDate> began) {
        Indicator indicator = dossier.noun();
        List<Reading> readings = Readings.levels(dossier);
        boolean level = indicator.targetScale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
        if (indicator.target().isEmpty() || !level || readings.isEmpty()) {
            return Optional.empty();
        }
        Reading last = readings.get(readings.size() - 1);
        BigDecimal target = indicator.target().get();
        Alike alike = Alike.of(dossier);
        Optional<LocalDate> day = indicator.baselineDate().or(() -> began);
        Optional<Reading> first = readings.stream()
                .filter(reading -> exact(reading)
                        && exact(last)
                        && (indicator.baselineDate().isPresent() || !longBefore(reading, began))
                        && Readings.end(reading).isBefore(Readings.end(last))
                        && alike.comparable(reading, last).equals(Optional.of(true)))
                .min(Comparator.comparingLong(reading -> day.map(from -> away(reading, from))
                        .orElseGet(() -> Readings.end(reading).toEpochDay())));
        return first.filter(reading -> reading.value().compareTo(target) != 0)
                .map(reading ->
                        new Way(reading.value(), Readings.end(reading), last.value(), Readings.end(last), target));
    }

    private static boolean longBefore(Reading reading, Optional<LocalDate> began) {
        return began.filter(day -> Readings.end(reading).isBefore(day.minusYears(1)))
                .isPresent();
    }

    private static long away(Reading reading, LocalDate from) {
        return Math.abs(Readings.end(reading).toEpochDay() - from.toEpochDay());
    }

    private static boolean exact(Reading reading) {
        return reading.precision().orElse(Precision.EXACT) == Precision.EXACT;
    }
}
