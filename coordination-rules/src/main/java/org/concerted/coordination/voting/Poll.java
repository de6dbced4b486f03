package org.concerted.coordination.voting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionMode;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.concerted.core.model.Seat;

/**
 * The voices of those who may vote on a decision, or on one of its options: the seats of its body that vote, held on the day
 * it was decided. Whoever took no position on record has an unknown voice; nobody is guessed to be for, against or away.
 *
 * @param decision the decision
 * @param option the option that the voices are about, where there is one
 * @param mode how the body decides it, where that is said
 * @param proposal the voices, quorum and majority of the body
 * @param complete whether all seats are on record; otherwise others may vote too
 */
public record Poll(
        Id<Decision> decision,
        Optional<Id<Option>> option,
        Optional<DecisionMode> mode,
        Proposal proposal,
        boolean complete) {

    /** How many voices are known. */
    public long known() {
        return proposal.voices().stream()
                .filter(voice -> voice.support() != Support.UNKNOWN)
                .count();
    }

    /**
     * The polls of an initiative in which some voice is known, by decision, then by option.
     *
     * @param initiative as far as an audience may see it
     * @param asOf later positions do not count
     */
    public static ImmutableList<Poll> of(Initiative initiative, LocalDate asOf) {
        ImmutableListMultimap<Id<Decision>, Position> positions =
                Multimaps.index(initiative.positions(), Position::decision);
        ImmutableListMultimap<Id<Body>, Seat> seats = Multimaps.index(initiative.seats(), Seat::body);
        boolean complete = initiative.completeness(Seat.TYPE) == Completeness.COMPLETE;
        ImmutableList.Builder<Poll> polls = ImmutableList.builder();
        for (Decision decision : initiative.decisions()) {
            Optional<Body> body =
                    decision.body().flatMap(id -> initiative.registry().find(Body.TYPE, id));
            if (body.isPresent()) {
                new Count(
                                asOf,
                                decision,
                                body.get(),
                                positions.get(decision.id()),
                                seats.get(body.get().id()),
                                complete)
                        .polls()
                        .forEach(polls::add);
            }
        }
        return polls.build();
    }

    /** The voices about one decision. */
    private record Count(
            LocalDate asOf, Decision decision, Body body, List<Position> all, List<Seat> seats, boolean complete) {
        List<Poll> polls() {
            List<Position> positions = all.stream()
                    .filter(position -> position.date().filter(asOf::isBefore).isEmpty())
                    .sorted(Comparator.comparing(
                            (Position position) -> position.date().orElse(LocalDate.MIN)))
                    .toList();
            TreeSet<String> options = new TreeSet<>();
            positions.forEach(
                    position -> options.add(position.option().map(Id::value).orElse("")));
            List<Poll> polls = new ArrayList<>();
            for (String option : options) {
                Poll poll = poll(
                        positions.stream()
                                .filter(position -> position.option()
                                        .map(Id::value)
                                        .orElse("")
                                        .equals(option))
                                .toList(),
                        option.isEmpty() ? Optional.empty() : Optional.of(Id.of(option)));
                if (poll.known() > 0) {
                    polls.add(poll);
                }
            }
            return polls;
        }

        private Poll poll(List<Position> positions, Optional<Id<Option>> option) {
            LocalDate day = decision.date().filter(d -> !d.isAfter(asOf)).orElse(asOf);
            ImmutableList<Voice> voices = seats.stream()
                    .filter(seat -> seat.vote().orElse(true)
                            && seat.period().map(held -> held.contains(day)).orElse(true))
                    .map(seat -> voice(seat, positions))
                    .collect(ImmutableList.toImmutableList());
            return new Poll(
                    decision.id(),
                    option,
                    decision.mode().or(body::mode),
                    new Proposal(
                            voices,
                            body.quorum().orElse(BigDecimal.ZERO),
                            body.majority().map(Majority::atLeast).orElse(Majority.TWO_THIRDS)),
                    complete);
        }

        /** The last voice of a seat on record. */
        private Voice voice(Seat seat, List<Position> positions) {
            Voice voice = Voice.unknown();
            for (Position position : positions) {
                if (position.stance().isPresent() && speaksFor(position, seat)) {
                    voice = Voice.of(position.stance().get(), position.reason().isPresent());
                }
            }
            Optional<BigDecimal> weight = seat.weight();
            if (weight.isPresent()) {
                voice = voice.weighing(weight.get());
            }
            if (seat.college().isPresent()) {
                voice = voice.in(seat.college().get().toString());
            }
            return seat.actor().filter(body.vetoes()::contains).isPresent() ? voice.withVeto() : voice;
        }

        private static boolean speaksFor(Position position, Seat seat) {
            Optional<Id<Actor>> actor = seat.actor();
            return position.seat().isPresent()
                    ? position.seat().get().equals(seat.id())
                    : actor.isPresent() && position.actor().equals(actor);
        }
    }
}
