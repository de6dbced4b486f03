package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;
import org.concerted.core.model.Span;

/**
 * What readings of one indicator by several reporters come to together, over the last period that several of them read, or
 * why they do not add up. An indicator that several did not read over one same period is left out. Names nobody.
 *
 * @param indicators by indicator
 */
public record Together(ImmutableSortedMap<Id<Indicator>, Several> indicators) {
    /** What the readings of an initiative's indicators come to. */
    public static final Measure<Initiative, Together> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "measurement.together";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.INDICATOR);
        }

        @Override
        public Together compute(Scope<Initiative> scope) {
            ImmutableSortedMap.Builder<Id<Indicator>, Several> all = ImmutableSortedMap.naturalOrder();
            Subjects<IndicatorDossier> indicators = scope.subjects(Kinds.INDICATOR);
            for (int i = 0; i < indicators.size(); i++) {
                scope.checkpoint();
                if (indicators.present(i)) {
                    IndicatorDossier dossier = indicators.dossier(i);
                    of(dossier).ifPresent(several -> all.put(dossier.noun().id(), several));
                }
            }
            return new Together(all.buildOrThrow());
        }
    };

    /**
     * What several reporters read of one indicator.
     *
     * @param period the period that they read
     * @param result what their readings come to, or why they do not add up
     * @param unit the unit of what was added, where it is known
     * @param people whether people or households were added
     */
    public record Several(Span period, Aggregation result, Optional<Text> unit, boolean people) {}

    private static Optional<Several> of(IndicatorDossier dossier) {
        Map<Span, List<Reading>> periods = new LinkedHashMap<>();
        for (Reading reading : Readings.levels(dossier)) {
            if (reading.reporter().isPresent()) {
                periods.computeIfAbsent(reading.period(), p -> new ArrayList<>())
                        .add(reading);
            }
        }
        Optional<Several> last = Optional.empty();
        for (Map.Entry<Span, List<Reading>> period : periods.entrySet()) {
            List<Reading> readings = period.getValue();
            if (readings.stream().map(Reading::reporter).distinct().count() > 1) {
                Optional<Text> unit = readings.get(0).unit().or(dossier.noun()::unit);
                last = Optional.of(new Several(
                        period.getKey(),
                        Aggregation.of(Alike.of(dossier), readings),
                        unit,
                        CountedPeople.in(unit).orElse(false)));
            }
        }
        return last;
    }
}
