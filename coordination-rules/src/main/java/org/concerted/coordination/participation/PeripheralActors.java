package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concerted.coordination.network.TieNetwork;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Position;
import org.concerted.core.model.Seat;

/**
 * The organisations that are far from where things are decided: with fewer ties than the median, and no seat in a body that
 * decides. Ours; a body decides where its role is to decide or to steer, or where it has a way of deciding.
 *
 * @param actors how many actors there are
 * @param peripheral those that are far, of what is on record
 * @param contributing how many of them took a position on a decision, or gave feedback that was accepted, in whole or in
 *     part, in the period
 */
public record PeripheralActors(int actors, ImmutableSortedSet<Id<Actor>> peripheral, int contributing) {
    /** The period looked back on where none is asked for. Ours. */
    public static final Period YEAR = Period.ofYears(1);

    /**
     * As one audience may see it.
     *
     * @param period how far to look back for contributions
     * @return absent where no tie is on record: then nobody is near or far
     */
    public static Optional<PeripheralActors> of(View<Initiative> view, Period period) {
        return of(view.seen(), view.assessment().asOf(), period);
    }

    static Optional<PeripheralActors> of(Initiative seen, LocalDate day, Period period) {
        TieNetwork ties = TieNetwork.of(seen, day);
        if (ties.network().ties() == 0) {
            return Optional.empty();
        }
        int nodes = ties.actors().size();
        int[] degrees =
                IntStream.range(0, nodes).map(ties.network()::neighbours).toArray();
        Set<Id<Actor>> deciding = deciding(seen, day);
        ImmutableSortedSet<Id<Actor>> far = IntStream.range(0, nodes)
                .filter(node -> 2L * degrees[node] < twiceMedian(degrees))
                .mapToObj(ties.actors()::get)
                .filter(actor -> !deciding.contains(actor))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        Set<Id<Actor>> heard = contributing(seen, day.minus(period), day);
        heard.retainAll(far);
        return Optional.of(new PeripheralActors(nodes, far, heard.size()));
    }

    private static long twiceMedian(int[] degrees) {
        int[] sorted = degrees.clone();
        Arrays.sort(sorted);
        return (long) sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
    }

    private static Set<Id<Actor>> deciding(Initiative seen, LocalDate day) {
        Set<Id<Actor>> deciding = new HashSet<>();
        for (Seat seat : seen.seats()) {
            boolean held = seat.period().map(span -> span.contains(day)).orElse(true);
            Optional<Body> body = seen.registry().find(Body.TYPE, seat.body());
            if (held && body.filter(PeripheralActors::decides).isPresent()) {
                seat.actor().ifPresent(deciding::add);
            }
        }
        return deciding;
    }

    private static boolean decides(Body body) {
        return body.mode().isPresent()
                || body.role()
                        .filter(role -> role == BodyRole.DECISION || role == BodyRole.STEERING)
                        .isPresent();
    }

    private static Set<Id<Actor>> contributing(Initiative seen, LocalDate from, LocalDate to) {
        Set<Id<Actor>> actors = new HashSet<>();
        for (Position position : seen.positions()) {
            if (position.reportedBy().isEmpty() && within(position.date(), from, to)) {
                position.actor().ifPresent(actors::add);
            }
        }
        for (Exchange exchange : seen.exchanges()) {
            if (within(exchange.reached(FeedbackStage.ACCEPTED), from, to)
                    || within(exchange.reached(FeedbackStage.PARTLY_ACCEPTED), from, to)) {
                exchange.giver().ifPresent(actors::add);
            }
        }
        return actors;
    }

    private static boolean within(Optional<LocalDate> day, LocalDate from, LocalDate to) {
        return day.filter(d -> !d.isBefore(from) && !d.isAfter(to)).isPresent();
    }
}
