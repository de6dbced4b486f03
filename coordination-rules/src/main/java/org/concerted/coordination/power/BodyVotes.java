package org.concerted.coordination.power;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.coordination.voting.Fraction;
import org.concerted.coordination.voting.WeightedGame;
import org.concerted.core.ConcertedException;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.DecisionMode;
import org.concerted.core.model.Id;
import org.concerted.core.model.Seat;

/** The seats of one body on a day. An actor's seats vote as one; each citizen votes alone. */
final class BodyVotes {
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal THREE = new BigDecimal(3);

    private final List<Seat> seats = new ArrayList<>();
    private Optional<Game> game = Optional.empty();

    void add(Seat seat) {
        seats.add(seat);
    }

    boolean votes(Id<Actor> actor) {
        return held(actor).stream().anyMatch(seat -> seat.vote().equals(Optional.of(true)));
    }

    /** Whether an actor may add items: by its own seats if they say so, else by what holds for members. */
    Optional<Boolean> mayAddItems(Id<Actor> actor, Body body) {
        List<Seat> held = held(actor);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (held.stream().anyMatch(seat -> seat.mayAddItems().equals(Optional.of(true)))) {
            return Optional.of(true);
        }
        if (held.stream().allMatch(seat -> seat.mayAddItems().equals(Optional.of(false)))) {
            return Optional.of(false);
        }
        return body.agenda()
                .filter(access -> access == Access.MEMBERS || access == Access.OPEN)
                .map(access -> true);
    }

    /** The power of an actor, where it has a vote on record. */
    Optional<VotingPower> power(Id<Actor> actor, Body body, boolean allSeats) {
        if (!votes(actor)) {
            return Optional.empty();
        }
        if (game.isEmpty()) {
            game = Optional.of(Game.of(seats, body, allSeats));
        }
        Game played = game.get();
        return Optional.of(new VotingPower(
                body.id(),
                weight(held(actor)),
                played.total(),
                Optional.ofNullable(played.banzhaf().get(actor)),
                Optional.ofNullable(played.shapley().get(actor)),
                body.vetoes().contains(actor)));
    }

    private List<Seat> held(Id<Actor> actor) {
        return seats.stream().filter(s -> s.actor().equals(Optional.of(actor))).toList();
    }

    private static BigDecimal weight(List<Seat> some) {
        return some.stream()
                .filter(seat -> seat.vote().equals(Optional.of(true)))
                .map(seat -> seat.weight().orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All votes of a body, and what they weigh in deciding. */
    private record Game(
            Optional<BigDecimal> total, Map<Id<Actor>, Fraction> banzhaf, Map<Id<Actor>, Fraction> shapley) {
        static Game of(List<Seat> seats, Body body, boolean allSeats) {
            boolean known = allSeats
                    && seats.stream().allMatch(seat -> seat.vote().isPresent())
                    && body.size().map(n -> n <= seats.size()).orElse(true);
            if (!known) {
                return new Game(Optional.empty(), Map.of(), Map.of());
            }
            BigDecimal total = weight(seats);
            Optional<BigDecimal> quota = body.vetoes().isEmpty() ? quota(body, total) : Optional.empty();
            return quota.map(q -> of(seats, total, q))
                    .orElseGet(() -> new Game(Optional.of(total), Map.of(), Map.of()));
        }

        private static Game of(List<Seat> seats, BigDecimal total, BigDecimal quota) {
            Map<Id<Actor>, BigDecimal> blocs = new HashMap<>();
            List<Id<Actor>> actors = new ArrayList<>();
            List<BigDecimal> weights = new ArrayList<>();
            for (Seat seat : seats) {
                BigDecimal weight = weight(ImmutableList.of(seat));
                seat.actor().ifPresent(a -> blocs.merge(a, weight, BigDecimal::add));
                if (seat.actor().isEmpty() && weight.signum() > 0) {
                    weights.add(weight);
                }
            }
            blocs.forEach((actor, weight) -> {
                actors.add(actor);
                weights.add(actors.size() - 1, weight);
            });
            int scale = weights.stream()
                    .mapToInt(w -> Math.max(0, w.stripTrailingZeros().scale()))
                    .max()
                    .orElse(0);
            Map<Id<Actor>, Fraction> banzhaf = new HashMap<>();
            Map<Id<Actor>, Fraction> shapley = new HashMap<>();
            try {
                long[] whole = weights.stream()
                        .mapToLong(w -> w.movePointRight(scale).longValueExact())
                        .toArray();
                WeightedGame played = WeightedGame.of(
                        quota.movePointRight(scale)
                                .setScale(0, RoundingMode.CEILING)
                                .longValueExact(),
                        whole);
                List<Fraction> swings = played.banzhaf();
                List<Fraction> pivots = played.shapleyShubik();
                for (int i = 0; i < actors.size(); i++) {
                    banzhaf.put(actors.get(i), swings.get(i));
                    shapley.put(actors.get(i), pivots.get(i));
                }
            } catch (ConcertedException | ArithmeticException tooLarge) {
                return new Game(Optional.of(total), Map.of(), Map.of());
            }
            return new Game(Optional.of(total), banzhaf, shapley);
        }

        /** What adopts when everyone votes; absent where no sum of weights says it. */
        private static Optional<BigDecimal> quota(Body body, BigDecimal total) {
            if (total.signum() == 0) {
                return Optional.empty();
            }
            return switch (body.mode().orElse(DecisionMode.AUTHORITY)) {
                case SIMPLE_MAJORITY -> Optional.of(moreThanHalf(total));
                case QUALIFIED_MAJORITY ->
                    Optional.of(body.majority()
                            .map(total::multiply)
                            .orElseGet(() -> total.multiply(TWO).divide(THREE, 20, RoundingMode.CEILING)));
                case UNANIMITY -> Optional.of(total);
                case CONSENSUS, CONSENT, DOUBLE_MAJORITY, DELEGATION, AUTHORITY -> Optional.empty();
            };
        }

        /** Half of the total and a hair: the least sum of weights that reaches it is the least above half. */
        private static BigDecimal moreThanHalf(BigDecimal total) {
            return total.divide(TWO).add(new BigDecimal("1e-9"));
        }
    }
}
