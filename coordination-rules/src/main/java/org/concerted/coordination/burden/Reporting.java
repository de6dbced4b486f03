package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Step;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Grant;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;

/**
 * For each report to those who fund, how another report of the same organisation, to others who fund, asks for some of the
 * same indicators. Each pair is told once, of the report whose id comes last. A report for several grants is shared.
 */
final class Reporting implements Measure<Initiative, ImmutableMap<Id<GrantReport>, Reporting.Again>> {
    static final Reporting MEASURE = new Reporting();

    private Reporting() {}

    @Override
    public String id() {
        return "burden.reporting";
    }

    @Override
    public ImmutableSet<Kind<Initiative, ?>> looksAt() {
        return ImmutableSet.of(Kinds.GRANT_REPORT, Kinds.GRANT);
    }

    @Override
    public ImmutableMap<Id<GrantReport>, Again> update(
            ImmutableMap<Id<GrantReport>, Again> before, Step<Initiative> step, Scope<Initiative> scope) {
        return step.touched(Kinds.GRANT_REPORT).isEmpty()
                        && step.touched(Kinds.GRANT).isEmpty()
                ? before
                : compute(scope);
    }

    @Override
    public ImmutableMap<Id<GrantReport>, Again> compute(Scope<Initiative> scope) {
        Map<Id<Grant>, Id<Actor>> givers = new HashMap<>();
        Present.each(scope, Grant.TYPE, grant -> givers.put(grant.id(), grant.giver()));
        TreeMap<Id<GrantReport>, Asking> all = new TreeMap<>();
        Present.each(scope, GrantReport.TYPE, report -> {
            if (!report.indicators().isEmpty()) {
                ImmutableSet.Builder<Id<Actor>> to = ImmutableSet.builder();
                report.grants().stream().map(givers::get).filter(g -> g != null).forEach(to::add);
                all.put(report.id(), new Asking(report, to.build()));
            }
        });
        Map<Id<Indicator>, List<Asking>> asking = new HashMap<>();
        ImmutableMap.Builder<Id<GrantReport>, Again> result = ImmutableMap.builder();
        for (Asking one : all.values()) {
            scope.checkpoint();
            Again again = Again.NONE;
            for (Id<Indicator> indicator : one.report().indicators()) {
                List<Asking> same = asking.computeIfAbsent(indicator, i -> new ArrayList<>());
                for (Asking other : same) {
                    again = again.and(one, other);
                }
                same.add(one);
            }
            if (!again.equals(Again.NONE)) {
                result.put(one.report().id(), again);
            }
        }
        return result.buildOrThrow();
    }

    /**
     * A report and those who fund that it goes to.
     *
     * @param report the report
     * @param to those who fund
     */
    record Asking(GrantReport report, ImmutableSet<Id<Actor>> to) {}

    /**
     * How the same is asked for in another report.
     *
     * @param other the report due closest in time, as far as known; the first by id where several are
     * @param indicators what both ask for
     * @param apart days between the days on which the two are due
     * @param unknown whether of some others the author, the day or who funds is not known
     */
    record Again(
            Optional<Id<GrantReport>> other,
            ImmutableSortedSet<Id<Indicator>> indicators,
            Optional<Long> apart,
            boolean unknown) {
        static final Again NONE = new Again(Optional.empty(), ImmutableSortedSet.of(), Optional.empty(), false);

        Again and(Asking one, Asking two) {
            GrantReport report = one.report();
            GrantReport before = two.report();
            boolean authors = report.author().isPresent() && before.author().isPresent();
            if (authors && !report.author().equals(before.author()) || !Collections.disjoint(one.to(), two.to())) {
                return this;
            }
            if (!authors
                    || report.due().isEmpty()
                    || before.due().isEmpty()
                    || one.to().isEmpty()
                    || two.to().isEmpty()) {
                return new Again(other, indicators, apart, true);
            }
            long days = Math.abs(
                    report.due().get().toEpochDay() - before.due().get().toEpochDay());
            return apart.filter(nearest -> nearest <= days).isPresent()
                    ? this
                    : new Again(
                            Optional.of(before.id()),
                            ImmutableSortedSet.copyOf(Sets.intersection(report.indicators(), before.indicators())),
                            Optional.of(days),
                            unknown);
        }
    }
}
