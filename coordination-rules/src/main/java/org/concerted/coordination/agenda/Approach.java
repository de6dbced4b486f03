package org.concerted.coordination.agenda;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Numbers;
import org.concerted.coordination.measurement.Readings;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingScale;

/**
 * A target as a level, and the readings that are held against it. A running count since a day is no level of an indicator that
 * is counted over a span.
 *
 * @param goal the level to reach; absent where it is not known
 * @param levels the readings that say a level, in order of time; none where no level is to be reached
 * @param last of those of the last day, the one that is closest to the target
 * @param spanUnsaid whether readings run since a day, and the span of the target is not said
 */
record Approach(Optional<BigDecimal> goal, List<Reading> levels, Optional<Reading> last, boolean spanUnsaid) {
    static Approach of(IndicatorDossier dossier) {
        Indicator indicator = dossier.noun();
        Optional<BigDecimal> goal = goal(indicator);
        List<Reading> levels = goal.isPresent() ? Readings.levels(dossier) : List.of();
        boolean running = levels.stream().anyMatch(reading -> reading.since().isPresent());
        if (running && indicator.span().isPresent()) {
            levels.removeIf(reading -> reading.since().isPresent());
        }
        return new Approach(
                goal,
                levels,
                goal.flatMap(g -> closest(levels, g)),
                running && indicator.span().isEmpty());
    }

    private static Optional<BigDecimal> goal(Indicator indicator) {
        Optional<BigDecimal> goal = switch (indicator.targetScale().orElse(ReadingScale.LEVEL)) {
            case LEVEL -> indicator.target();
            case CHANGE -> indicator.target().flatMap(t -> indicator.baseline().map(t::add));
            case RELATIVE_CHANGE ->
                indicator.target().flatMap(t -> indicator.baseline().map(b -> b.add(b.multiply(t))));
        };
        return goal.map(Numbers::plain);
    }

    private static Optional<Reading> closest(List<Reading> levels, BigDecimal goal) {
        Optional<Reading> closest = Optional.empty();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Reading reading = levels.get(i);
            if (closest.isPresent() && !Readings.end(reading).equals(Readings.end(closest.get()))) {
                break;
            }
            if (closest.isEmpty() || distance(reading, goal).compareTo(distance(closest.get(), goal)) < 0) {
                closest = Optional.of(reading);
            }
        }
        return closest;
    }

    private static BigDecimal distance(Reading reading, BigDecimal goal) {
        return goal.subtract(reading.value()).abs();
    }
}
