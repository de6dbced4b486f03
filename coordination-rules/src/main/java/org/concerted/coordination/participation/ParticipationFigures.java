package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
        Compositions composed = Compositions.of(
                known.all(Body.TYPE), seats, seen.completeness(Seat.TYPE) == Completeness.COMPLETE, day);
        List<ParticipationProcess> processes = known.all(ParticipationProcess.TYPE).stream()
                .sorted(Comparator.comparing(ParticipationProcess::id))
                .toList();
        boolean allProcesses = seen.completeness(ParticipationProcess.TYPE) == Completeness.COMPLETE;
        return new ParticipationFigures(
                processes.stream()
                        .map(process -> figures(process, composed, day, allProcesses))
                        .collect(ImmutableList.toImmutableList()),
                composed.bodies(),
                known.all(Population.TYPE).stream()
                        .filter(population -> population.periphery().equals(Optional.of(true)))
                        .map(Population::id)
                        .sorted()
                        .map(id -> periphery(id, processes, seats, known.all(Exchange.TYPE)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ProcessFigures figures(
            ParticipationProcess process, Compositions bodies, LocalDate day, boolean complete) {
        Ladder.Share seats = bodies.seats(process);
        Ladder.Share votes = bodies.votes(process);
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
