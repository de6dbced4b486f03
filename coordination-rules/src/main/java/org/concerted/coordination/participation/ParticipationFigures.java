package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.data.AsKnown;
import org.concerted.core.assess.View;
import org.concerted.core.model.Body;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.Seat;

/**
 * Participation as it is on record, as one audience may see it: promises, seats, spaces, and who is heard. Figures, and no
 * judgement.
 *
 * @param processes each process, in the order of ids
 * @param bodies each body that exists on the day and has a seat on record, in the order of ids
 * @param periphery each population that is said to be far from where decisions are taken, in the order of ids
 */
public record ParticipationFigures(
        ImmutableList<ProcessFigures> processes,
        ImmutableSortedMap<Id<Body>, Composition> bodies,
        ImmutableList<Periphery> periphery) {
    /** As one audience may see it. */
    public static ParticipationFigures of(View<Initiative> view) {
        return of(view.seen(), view.assessment().asOf());
    }

    static ParticipationFigures of(Initiative seen, LocalDate day) {
        AsKnown known = AsKnown.of(seen, day);
        List<Seat> seats = known.all(Seat.TYPE).stream()
                .filter(seat -> seat.period().map(p -> p.contains(day)).orElse(true))
                .toList();
        ListMultimap<Id<Body>, Seat> byBody =
                MultimapBuilder.hashKeys().arrayListValues().build();
        seats.forEach(seat -> byBody.put(seat.body(), seat));
        boolean allSeats = seen.completeness(Seat.TYPE) == Completeness.COMPLETE;
        ImmutableSortedMap.Builder<Id<Body>, Composition> bodies = ImmutableSortedMap.naturalOrder();
        known.all(Body.TYPE).stream()
                .filter(body -> body.period().map(p -> p.contains(day)).orElse(true))
                .filter(body -> byBody.containsKey(body.id()))
                .forEach(body -> bodies.put(
                        body.id(),
                        Composition.of(
                                body,
                                byBody.get(body.id()),
                                allSeats
                                        && body.size()
                                                .map(n -> n
                                                        <= byBody.get(body.id()).size())
                                                .orElse(true))));
        ImmutableSortedMap<Id<Body>, Composition> composed = bodies.buildOrThrow();
        List<ParticipationProcess> processes = known.all(ParticipationProcess.TYPE).stream()
                .sorted(Comparator.comparing(ParticipationProcess::id))
                .toList();
        boolean allProcesses = seen.completeness(ParticipationProcess.TYPE) == Completeness.COMPLETE;
        return new ParticipationFigures(
                processes.stream()
                        .map(process -> figures(process, composed, day, allProcesses))
                        .collect(ImmutableList.toImmutableList()),
                composed,
                known.all(Population.TYPE).stream()
                        .filter(population -> population.periphery().equals(Optional.of(true)))
                        .map(Population::id)
                        .sorted()
                        .map(id -> periphery(id, processes, seats, known.all(Exchange.TYPE)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ProcessFigures figures(
            ParticipationProcess process, Map<Id<Body>, Composition> bodies, LocalDate day, boolean complete) {
        Optional<Composition> body = process.body().flatMap(id -> Optional.ofNullable(bodies.get(id)));
        Ladder.Share seats = Ladder.Share.of(process.citizenSeats(), process.seats())
                .or(body.map(Composition::seatShare).orElse(Ladder.Share.UNKNOWN));
        Ladder.Share votes = Ladder.Share.of(process.citizenVotes(), process.votes())
                .or(body.map(Composition::voteShare).orElse(Ladder.Share.UNKNOWN));
        return new ProcessFigures(
                process, Promise.of(process, day, complete), seats, votes, Ladder.of(process, seats, votes));
    }

    private static Periphery periphery(
            Id<Population> population, List<ParticipationProcess> processes, List<Seat> seats, List<Exchange> all) {
        List<ParticipationProcess> theirs = processes.stream()
                .filter(p -> p.populations().contains(population))
                .toList();
        List<Seat> held = seats.stream()
                .filter(s -> s.population().equals(Optional.of(population)))
                .toList();
        return new Periphery(
                population,
                theirs.size(),
                (int) theirs.stream()
                        .filter(p -> p.heard().filter(n -> n > 0).isPresent())
                        .count(),
                held.size(),
                (int) held.stream()
                        .filter(s -> s.vote().equals(Optional.of(true)))
                        .count(),
                (int) all.stream()
                        .filter(e -> e.population().equals(Optional.of(population)))
                        .count());
    }
}
