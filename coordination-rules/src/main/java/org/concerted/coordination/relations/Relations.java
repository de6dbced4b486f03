package org.concerted.coordination.relations;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Gesture;
import org.concerted.core.model.GestureKind;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.core.model.Tension;

/**
 * What is planned for relations, and what was done for them over the year that ends on the day of the assessment. Counts
 * of what is on record; nobody is named.
 *
 * @param hours planned by the structures that hold on the day; absent where none says
 * @param money planned by them, by currency
 * @param newcomers organisations that joined in the year, after the initiative began where that is known
 * @param welcomed those of them with a welcome on record
 * @param seats seats that are held on the day
 * @param changes how often, in the year, somebody else came to hold one
 * @param handovers handovers in the year
 * @param recognitions recognitions in the year
 * @param tensions tensions as far as the audience may see them
 */
public record Relations(
        Optional<Hours> hours,
        ImmutableSortedMap<String, Money> money,
        long newcomers,
        long welcomed,
        long seats,
        long changes,
        long handovers,
        long recognitions,
        Tensions tensions) {
    /** The relations of an initiative. */
    public static final Measure<Initiative, Relations> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "relations.care";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(
                    Kinds.INITIATIVE,
                    Kinds.STRUCTURE,
                    Kinds.ACTOR,
                    Kinds.SEAT,
                    Kinds.TENSION,
                    Kinds.nouns(Gesture.TYPE));
        }

        @Override
        public Relations compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /**
     * Tensions and how they were handled.
     *
     * @param raised those brought up in the year
     * @param settled those of them that are settled
     * @param takenUp those of them that a mechanism took up and that are not settled
     * @param medianDays days from being brought up to being settled, in the middle, of all that are settled and dated; of
     *     two in the middle, the later
     */
    public record Tensions(long raised, long settled, long takenUp, Optional<Long> medianDays) {}

    /** The counting itself. */
    private static final class Counting {
        private final LocalDate asOf;
        private final LocalDate since;
        private final Optional<LocalDate> began;
        private Optional<Hours> hours = Optional.empty();
        private final SortedMap<String, Money> money = new TreeMap<>();
        private final Set<Id<Actor>> newcomers = new HashSet<>();
        private final Set<Id<Actor>> welcomes = new HashSet<>();
        private long seats;
        private long changes;
        private long handovers;
        private long recognitions;
        private long raised;
        private long settled;
        private long takenUp;
        private final Scope<Initiative> scope;

        Counting(Scope<Initiative> scope) {
            this.scope = scope;
            asOf = scope.asOf();
            since = asOf.minusYears(1);
            began = scope.subjects(Kinds.INITIATIVE).dossier(0).header().started();
            Present.each(scope, Structure.TYPE, this::structure);
            Present.each(scope, Gesture.TYPE, this::gesture);
            Present.each(scope, Actor.TYPE, this::actor);
            Present.each(scope, Seat.TYPE, this::seat);
        }

        private boolean inTheYear(LocalDate day) {
            return day.isAfter(since) && !day.isAfter(asOf);
        }

        private void structure(Structure structure) {
            if (structure.period().map(period -> period.contains(asOf)).orElse(true)) {
                structure
                        .relationHours()
                        .ifPresent(more ->
                                hours = Optional.of(hours.orElse(Hours.ZERO).plus(more)));
                structure.relationMoney().ifPresent(more -> money.merge(more.currency(), more, Money::plus));
            }
        }

        private void gesture(Gesture gesture) {
            if (gesture.kind() == GestureKind.WELCOME) {
                gesture.to().ifPresent(welcomes::add);
            }
            if (inTheYear(gesture.date())) {
                handovers += gesture.kind() == GestureKind.HANDOVER ? 1 : 0;
                recognitions += gesture.kind() == GestureKind.RECOGNITION ? 1 : 0;
            }
        }

        private void actor(Actor actor) {
            actor.period()
                    .flatMap(Span::start)
                    .filter(this::inTheYear)
                    .filter(day -> began.isEmpty() || day.isAfter(began.get()))
                    .ifPresent(day -> newcomers.add(actor.id()));
        }

        private void seat(Seat seat) {
            if (seat.period().map(period -> period.contains(asOf)).orElse(true)) {
                seats++;
            }
            changes += seat.changes().stream().filter(this::inTheYear).count();
        }

        private Tensions tensions() {
            long[] days = new long[scope.subjects(Kinds.TENSION).size()];
            int[] known = new int[1];
            Present.each(scope, Tension.TYPE, tension -> {
                if (tension.raised().isEmpty()) {
                    return;
                }
                LocalDate day = tension.raised().get();
                tension.settled().ifPresent(end -> days[known[0]++] = ChronoUnit.DAYS.between(day, end));
                if (inTheYear(day)) {
                    raised++;
                    if (tension.settled().isPresent()) {
                        settled++;
                    } else if (tension.handledBy().isPresent()) {
                        takenUp++;
                    }
                }
            });
            Arrays.sort(days, 0, known[0]);
            return new Tensions(
                    raised, settled, takenUp, known[0] == 0 ? Optional.empty() : Optional.of(days[known[0] / 2]));
        }

        Relations done() {
            return new Relations(
                    hours,
                    ImmutableSortedMap.copyOf(money),
                    newcomers.size(),
                    newcomers.stream().filter(welcomes::contains).count(),
                    seats,
                    changes,
                    handovers,
                    recognitions,
                    tensions());
        }
    }
}
