package org.concerted.coordination.bodies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;

/**
 * What each body decided over the year that ends on the day of the assessment, and whether what it needs to know came in
 * time. A body without a decision may be there to reflect or to relate.
 *
 * @param bodies those that exist on the day, in the order of ids
 * @param withoutBody decisions of the year for which no body is on record
 */
public record BodyWork(ImmutableList<Work> bodies, long withoutBody) {
    /** The work of the bodies of an initiative. */
    public static final Measure<Initiative, BodyWork> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "bodies.work";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.BODY, Kinds.DECISION, Kinds.INFORMATION_NEED);
        }

        @Override
        public BodyWork compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /**
     * The work of one body.
     *
     * @param body which
     * @param mandated whether its mandate is on record
     * @param decisions how many decisions it took in the year
     * @param inTime needs of information that were met by the day of their decision, or by the day they were due
     * @param late those that were met after it
     * @param silent those whose day is past and of which nothing is on record as received
     * @param open those whose day is to come, or not known
     */
    public record Work(
            Id<Body> body, boolean mandated, long decisions, long inTime, long late, long silent, long open) {
        /** All needs of information of the body. */
        public long needs() {
            return inTime + late + silent + open;
        }
    }

    /** One body's sums. */
    private static final class Sum {
        private final boolean mandated;
        private long decisions;
        private long inTime;
        private long late;
        private long silent;
        private long open;

        Sum(Body body) {
            mandated = body.mandate().isPresent() || body.mandatedBy().isPresent();
        }

        void add(Optional<LocalDate> needed, Optional<LocalDate> received, LocalDate asOf) {
            if (needed.isPresent() && received.isPresent()) {
                if (received.get().isAfter(needed.get())) {
                    late++;
                } else {
                    inTime++;
                }
            } else if (needed.filter(asOf::isAfter).isPresent()) {
                silent++;
            } else {
                open++;
            }
        }
    }

    /** The counting itself. */
    private static final class Counting {
        private final SortedMap<Id<Body>, Sum> bodies = new TreeMap<>();
        private final Map<Id<Decision>, LocalDate> dates = new HashMap<>();
        private long withoutBody;

        Counting(Scope<Initiative> scope) {
            LocalDate asOf = scope.asOf();
            LocalDate since = asOf.minusYears(1);
            Present.each(scope, Body.TYPE, body -> {
                if (body.period().isEmpty() || body.period().get().contains(asOf)) {
                    bodies.put(body.id(), new Sum(body));
                }
            });
            Present.each(
                    scope,
                    Decision.TYPE,
                    decision -> decision.date().ifPresent(date -> {
                        dates.put(decision.id(), date);
                        if (date.isAfter(since) && !date.isAfter(asOf)) {
                            decided(decision);
                        }
                    }));
            Present.each(scope, InformationNeed.TYPE, need -> {
                Sum sum = bodies.get(need.body());
                if (sum != null) {
                    Optional<LocalDate> needed =
                            need.decision().isPresent() ? need.decision().map(dates::get) : need.due();
                    sum.add(needed, need.received(), asOf);
                }
            });
        }

        private void decided(Decision decision) {
            if (decision.body().isEmpty()) {
                withoutBody++;
            }
            decision.body().map(bodies::get).ifPresent(sum -> sum.decisions++);
        }

        BodyWork done() {
            return new BodyWork(
                    bodies.entrySet().stream()
                            .map(each -> {
                                Sum sum = each.getValue();
                                return new Work(
                                        each.getKey(),
                                        sum.mandated,
                                        sum.decisions,
                                        sum.inTime,
                                        sum.late,
                                        sum.silent,
                                        sum.open);
                            })
                            .collect(ImmutableList.toImmutableList()),
                    withoutBody);
        }
    }
}
