package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.coordination.measurement.Alike;
import org.concerted.coordination.measurement.Readings;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Reading;

/**
 * What each funder asks to have measured, and what is there of it: the indicators that it asks for by name, and those of the
 * reports on its grants. Each stays as it is; nothing is converted from one indicator into another.
 *
 * @param funders by funder, by indicator
 */
public record ReportingProfile(ImmutableSortedMap<Id<Actor>, ImmutableSortedMap<Id<Indicator>, Answer>> funders) {
    /** The profiles of an initiative's funders. */
    public static final Measure<Initiative, ReportingProfile> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "grants.reporting-profile";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.INDICATOR, Kinds.GRANT, Kinds.GRANT_REPORT);
        }

        @Override
        public ReportingProfile compute(Scope<Initiative> scope) {
            return new Gathering(scope).done();
        }
    };

    /** What there is of an indicator that is asked for. */
    public enum Answer {
        /** A reading as recent as its cadence asks for (a year where it has none), made like the one before or the first. */
        MET,
        /** Such a reading, made otherwise than the one before, or not known to be made alike. */
        NOT_ALIKE,
        /** The last reading is older. */
        OLDER,
        /** No reading is on record. */
        NONE
    }

    /** The gathering itself. */
    private static final class Gathering {
        private static final Period A_YEAR = Period.ofYears(1);

        private final LocalDate asOf;
        private final Map<Id<Indicator>, Answer> answers = new HashMap<>();
        private final SortedMap<Id<Actor>, SortedMap<Id<Indicator>, Answer>> funders = new TreeMap<>();

        Gathering(Scope<Initiative> scope) {
            asOf = scope.asOf();
            Subjects<IndicatorDossier> indicators = scope.subjects(Kinds.INDICATOR);
            for (int i = 0; i < indicators.size(); i++) {
                scope.checkpoint();
                if (indicators.present(i)) {
                    IndicatorDossier dossier = indicators.dossier(i);
                    Indicator indicator = dossier.noun();
                    answers.put(indicator.id(), answer(dossier));
                    indicator.askedBy().forEach(funder -> asks(funder, indicator.id()));
                }
            }
            Map<Id<Grant>, Id<Actor>> givers = new HashMap<>();
            Present.each(scope, Grant.TYPE, grant -> {
                if (!grant.endedBefore(asOf)) {
                    givers.put(grant.id(), grant.giver());
                }
            });
            Present.each(
                    scope,
                    GrantReport.TYPE,
                    report -> report.grants().stream()
                            .map(givers::get)
                            .filter(giver -> giver != null)
                            .forEach(giver -> report.indicators().forEach(indicator -> asks(giver, indicator))));
        }

        private void asks(Id<Actor> funder, Id<Indicator> indicator) {
            funders.computeIfAbsent(funder, f -> new TreeMap<>())
                    .put(indicator, answers.getOrDefault(indicator, Answer.NONE));
        }

        private Answer answer(IndicatorDossier dossier) {
            List<Reading> readings = readings(dossier);
            if (readings.isEmpty()) {
                return Answer.NONE;
            }
            Reading last = readings.get(readings.size() - 1);
            Period cadence = dossier.noun().cadence().orElse(A_YEAR);
            if (Readings.end(last).plus(cadence).isBefore(asOf)) {
                return Answer.OLDER;
            }
            boolean alike = readings.size() == 1
                    || Alike.of(dossier)
                            .comparable(readings.get(readings.size() - 2), last)
                            .orElse(false);
            return alike ? Answer.MET : Answer.NOT_ALIKE;
        }

        /** Of all, or where there is none of all, of the group that was read last. */
        private static List<Reading> readings(IndicatorDossier dossier) {
            List<Reading> levels = Readings.levels(dossier);
            List<Reading> standing = levels.isEmpty() ? Readings.standing(dossier) : levels;
            if (standing.isEmpty() || !levels.isEmpty()) {
                return levels;
            }
            Reading last = standing.get(standing.size() - 1);
            return standing.stream()
                    .filter(reading -> reading.dimension().equals(last.dimension())
                            && reading.group().equals(last.group())
                            && reading.scale().equals(last.scale()))
                    .toList();
        }

        ReportingProfile done() {
            ImmutableMap.Builder<Id<Actor>, ImmutableSortedMap<Id<Indicator>, Answer>> result = ImmutableMap.builder();
            funders.forEach((funder, asked) -> result.put(funder, ImmutableSortedMap.copyOf(asked)));
            return new ReportingProfile(ImmutableSortedMap.copyOf(result.buildOrThrow()));
        }
    }
}
