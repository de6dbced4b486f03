package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Attendance;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Money;
import org.concerted.core.model.Seat;

/**
 * The time and money that coordination asks, as far as they are on record. Meeting hours = people present × (duration +
 * preparation + travel), at least so much where a part is not known (Keast, Charles &amp; Modzelewski 2017 on costs that are
 * not budgeted). No norm has been published: compare with the initiative's own ceiling, and over the years.
 *
 * @param actors by organisation that took part in something
 * @param years by calendar year of the meetings, the earliest first
 * @param natures hours of meetings and of actions by what they are for; the hours of a meeting held for several purposes are
 *     shared equally between them (ours)
 * @param unsaid hours of meetings and actions that do not say what they are for
 * @param costs what meetings cost, people's time excluded, by currency
 */
public record CoordinationTime(
        ImmutableSortedMap<Id<Actor>, Share> actors,
        ImmutableList<Year> years,
        ImmutableMap<ActionNature, Hours> natures,
        Hours unsaid,
        ImmutableSortedMap<String, Money> costs) {

    /** The coordination time of an initiative. */
    public static final Measure<Initiative, CoordinationTime> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "burden.coordination-time";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.MEETING, Kinds.SEAT, Kinds.ACTION, Kinds.nouns(GrantReport.TYPE));
        }

        @Override
        public CoordinationTime compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /** All hours in meetings, by everyone who came. */
    public Hours meetings() {
        return years.stream().map(Year::hours).reduce(Hours.ZERO, Hours::plus);
    }

    /** The least number of organisations that together bear half of the hours in meetings; zero where none are known. */
    public int bearHalf() {
        List<Long> hours = actors.values().stream()
                .map(share -> share.hours().hundredths())
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        long all = hours.stream().mapToLong(Long::longValue).sum();
        long sum = 0;
        int count = 0;
        while (all > 0 && 2 * sum < all) {
            sum += hours.get(count++);
        }
        return count;
    }

    /**
     * What coordination asks of one organisation.
     *
     * @param meetings how many it came to
     * @param hours its hours in them, with preparation and travel, at least
     * @param untold those of which a part of the hours is not known
     * @param coordinating hours of coordination of the actions that it carries
     * @param reports how many reports it submitted to those who fund it
     * @param reporting hours that these took, at least
     */
    public record Share(long meetings, Hours hours, long untold, Hours coordinating, long reports, Hours reporting) {}

    /**
     * The meetings of one calendar year.
     *
     * @param year which
     * @param meetings how many
     * @param hours of everyone who came, at least
     * @param untold those of which a part of the hours is not known
     */
    public record Year(int year, long meetings, Hours hours, long untold) {}

    /** Sums by organisation. */
    private static final class Sum {
        private long meetings;
        private long hours;
        private long untold;
        private long coordinating;
        private long reports;
        private long reporting;

        Share share() {
            return new Share(
                    meetings, new Hours(hours), untold, new Hours(coordinating), reports, new Hours(reporting));
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private final Scope<Initiative> scope;
        private final Map<Id<Seat>, Id<Actor>> seated = new HashMap<>();
        private final SortedMap<Id<Actor>, Sum> actors = new TreeMap<>();
        private final SortedMap<Integer, Sum> years = new TreeMap<>();
        private final Map<ActionNature, BigDecimal> natures = new EnumMap<>(ActionNature.class);
        private final SortedMap<String, Money> costs = new TreeMap<>();
        private long unsaid;

        Counting(Scope<Initiative> scope) {
            this.scope = scope;
            Present.each(scope, Seat.TYPE, seat -> seat.actor().ifPresent(actor -> seated.put(seat.id(), actor)));
            Present.each(scope, Meeting.TYPE, this::meeting);
            Present.each(scope, Action.TYPE, this::action);
            Present.each(scope, GrantReport.TYPE, this::report);
        }

        private void meeting(Meeting meeting) {
            if (meeting.date().isAfter(scope.asOf())) {
                return;
            }
            long all = 0;
            for (Attendance attendance : meeting.attendances()) {
                if (Load.came(attendance)) {
                    long hours = Load.hours(meeting, attendance);
                    all += hours;
                    attendance
                            .actor()
                            .or(() -> attendance.seat().map(seated::get))
                            .ifPresent(actor -> {
                                Sum sum = actors.computeIfAbsent(actor, a -> new Sum());
                                sum.meetings++;
                                sum.hours += hours;
                                sum.untold += Load.told(meeting, attendance) ? 0 : 1;
                            });
                }
            }
            Sum year = years.computeIfAbsent(meeting.date().getYear(), y -> new Sum());
            year.meetings++;
            year.hours += all;
            year.untold += Load.told(meeting) ? 0 : 1;
            share(all, meeting.purposes());
            meeting.cost().ifPresent(cost -> costs.merge(cost.currency(), cost, Money::plus));
        }

        private void action(Action action) {
            Optional<Hours> coordination = action.coordination();
            if (coordination.isPresent() && action.owner().isPresent()) {
                actors.computeIfAbsent(action.owner().get(), a -> new Sum()).coordinating +=
                        coordination.get().hundredths();
            }
            action.effort()
                    .ifPresent(effort -> share(
                            effort.hundredths(),
                            action.nature().map(ImmutableSet::of).orElseGet(ImmutableSet::of)));
        }

        private void report(GrantReport report) {
            if (report.submitted().isPresent() && report.author().isPresent()) {
                Sum sum = actors.computeIfAbsent(report.author().get(), a -> new Sum());
                sum.reports++;
                sum.reporting += report.effort().orElse(Hours.ZERO).hundredths();
            }
        }

        private void share(long hours, Set<ActionNature> purposes) {
            if (purposes.isEmpty()) {
                unsaid += hours;
                return;
            }
            BigDecimal each =
                    new BigDecimal(hours).divide(new BigDecimal(purposes.size()), 4, java.math.RoundingMode.HALF_EVEN);
            purposes.forEach(purpose -> natures.merge(purpose, each, BigDecimal::add));
        }

        CoordinationTime done() {
            return new CoordinationTime(
                    ImmutableSortedMap.copyOf(Maps.transformValues(actors, Sum::share)),
                    years.entrySet().stream()
                            .map(year -> new Year(
                                    year.getKey(),
                                    year.getValue().meetings,
                                    new Hours(year.getValue().hours),
                                    year.getValue().untold))
                            .collect(ImmutableList.toImmutableList()),
                    ImmutableMap.copyOf(Maps.transformValues(natures, CoordinationTime::rounded)),
                    new Hours(unsaid),
                    ImmutableSortedMap.copyOf(costs));
        }
    }

    private static Hours rounded(BigDecimal hundredths) {
        return new Hours(
                hundredths.setScale(0, java.math.RoundingMode.HALF_EVEN).longValueExact());
    }
}
