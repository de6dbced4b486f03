package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.concerted.core.Ref;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Money;

/**
 * States the conditions of an initiative's commitments as they stood on a day. What had to be met by an earlier day is a
 * fact by then. Used once.
 */
final class Statement {
    /** More decimals, or more digits, than are added exactly here leave it unknown whether a total is reached. */
    private static final int LONGEST = 6;

    private final Pledged pledged;
    private final LocalDate day;
    private final Map<Place, Known> settled;
    private final ConditionalCommitments.Builder builder;
    private final Map<Ground, Integer> facts = new HashMap<>();
    private final Map<Integer, Ground> grounds = new HashMap<>();
    private final Map<Place, Integer> dueToday = new HashMap<>();
    private final Map<Object, Sum> pools = new HashMap<>();
    private final Map<Object, Integer> byActor = new HashMap<>();
    private final Map<Integer, ImmutableListMultimap<Id<Actor>, Integer>> parties = new HashMap<>();
    private final Map<Object, Integer> scales = new HashMap<>();
    private int places;

    private Statement(Pledged pledged, LocalDate day, Map<Place, Known> settled) {
        this.pledged = pledged;
        this.day = day;
        this.settled = settled;
        builder = ConditionalCommitments.builder(pledged.size());
    }

    /**
     * A deadline in the condition of one commitment, by its number and its place among those.
     *
     * @param commitment the commitment
     * @param place which of its deadlines
     */
    private record Place(int commitment, int place) {}

    /**
     * What was stated.
     *
     * @param system who waits for what
     * @param grounds what the facts are
     */
    record Stated(ConditionalCommitments system, Map<Integer, Ground> grounds) {}

    private record Sum(int pool, Optional<Integer> open) {}

    /** As it stands on the day of the assessment, having gone through all deadlines before it. */
    static Stated of(Pledged pledged, LocalDate asOf) {
        Map<Place, Known> settled = new HashMap<>();
        for (LocalDate deadline : pledged.deadlines()) {
            Statement then = new Statement(pledged, deadline, settled);
            IntFunction<Known> met = then.state().solve().met();
            then.dueToday.forEach((place, node) -> settled.put(place, met.apply(node)));
        }
        Statement now = new Statement(pledged, asOf, settled);
        return new Stated(now.state(), now.grounds);
    }

    private ConditionalCommitments state() {
        for (int i = 0; i < pledged.size(); i++) {
            Commitment commitment = pledged.get(i);
            if (stands(i)) {
                places = 0;
                boolean kept = commitment.kept().filter(on -> !on.isAfter(day)).isPresent();
                if (kept || commitment.condition().isEmpty()) {
                    builder.always(i);
                } else {
                    builder.when(i, node(commitment.condition().get(), i, Optional.empty()));
                }
            }
        }
        return builder.build();
    }

    private boolean stands(int i) {
        return pledged.stands(i, day);
    }

    private int node(Condition condition, int i, Optional<LocalDate> deadline) {
        if (condition instanceof Condition.AllOf all) {
            return all(all, i, deadline);
        }
        if (condition instanceof Condition.AnyOf any) {
            return builder.any(nodes(any.of(), i, deadline));
        }
        if (condition instanceof Condition.AtLeast atLeast && !atLeast.among().isEmpty()) {
            return builder.atLeast(
                    atLeast.count(),
                    atLeast.among().stream()
                            .map(pledged.byId()::get)
                            .filter(found -> found != null)
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        if (condition instanceof Condition.Adopted adopted) {
            return fact(
                    new Ground(Ground.Kind.DECISION, Decision.TYPE.ref(adopted.decision())),
                    pledged.dossiers()
                            .get(i)
                            .decision(adopted.decision())
                            .map(this::adopted)
                            .orElse(Known.UNKNOWN));
        }
        if (condition instanceof Condition.By) {
            return builder.all();
        }
        return condition instanceof Condition.Undisclosed
                ? unknown(Ground.Kind.UNDISCLOSED, i)
                : onTheAction(condition, i);
    }

    private int[] nodes(ImmutableList<Condition> of, int i, Optional<LocalDate> deadline) {
        return of.stream().mapToInt(each -> node(each, i, deadline)).toArray();
    }

    /** A deadline among them is one for all of them; one that went by settles them. */
    private int all(Condition.AllOf all, int i, Optional<LocalDate> deadline) {
        Optional<LocalDate> own = all.of().stream()
                .filter(Condition.By.class::isInstance)
                .map(each -> ((Condition.By) each).day())
                .min(LocalDate::compareTo)
                .filter(by -> deadline.isEmpty() || by.isBefore(deadline.get()));
        if (own.isEmpty()) {
            return builder.all(nodes(all.of(), i, deadline));
        }
        Place place = new Place(i, places++);
        int node = builder.all(nodes(all.of(), i, own));
        if (own.get().equals(day)) {
            dueToday.put(place, node);
        }
        if (!own.get().isBefore(day)) {
            return node;
        }
        Ground ground = new Ground(Ground.Kind.DEADLINE, ref(i), own);
        int fact = builder.fact(settled.getOrDefault(place, Known.NO)); // two on the same day may be settled otherwise
        grounds.put(fact, ground);
        return fact;
    }

    private Known adopted(Decision decision) {
        if (decision.state().isEmpty()) {
            return Known.UNKNOWN;
        }
        if (decision.state().get() != DecisionState.ADOPTED) {
            return Known.NO;
        }
        if (decision.date().isEmpty()) {
            return day.equals(pledged.dossiers().get(0).asOf()) ? Known.YES : Known.UNKNOWN;
        }
        return decision.date().get().isAfter(day) ? Known.NO : Known.YES;
    }

    /** What speaks of all that is committed to the same action. What names no action may be committed to it. */
    private int onTheAction(Condition condition, int i) {
        int action = pledged.dossiers().get(i).actionOrdinal();
        if (action < 0) {
            return unknown(Ground.Kind.ACTION, i);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            Sum sum = pools.computeIfAbsent(action, a -> pool(action, c -> Optional.of(1L)));
            return builder.othersBring(sum.pool(), atLeast.count(), i);
        }
        if (condition instanceof Condition.Actors actors) {
            return builder.all(actors.actors().stream()
                    .mapToInt(actor -> by(actor, action, i))
                    .toArray());
        }
        if (condition instanceof Condition.TotalHours hours) {
            return total(
                    action,
                    "hours",
                    i,
                    c -> c.hours().map(Hours::toDecimal),
                    hours.total().toDecimal(),
                    2);
        }
        Money total = ((Condition.Total) condition).total();
        return total(
                action,
                total.currency(),
                i,
                c -> c.money()
                        .map(money -> money.currency().equals(total.currency()) ? money.amount() : BigDecimal.ZERO),
                total.amount(),
                scale(action, total));
    }

    /** A commitment on the action by one actor; a party that names itself is there as soon as it commits. */
    private int by(Id<Actor> actor, int action, int i) {
        if (pledged.get(i).party().equals(actor)) {
            return builder.all();
        }
        return byActor.computeIfAbsent(List.of(actor, action), key -> {
            List<Integer> nodes = new ArrayList<>(parties(action).get(actor));
            for (int j : parties(-1).get(actor)) {
                nodes.add(perhaps(j));
            }
            return builder.any(nodes.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    /** What is committed to an action, by who committed it. */
    private ImmutableListMultimap<Id<Actor>, Integer> parties(int action) {
        return parties.computeIfAbsent(
                action,
                key -> Multimaps.index(
                        pledged.byAction().get(key), j -> pledged.get(j).party()));
    }

    /** Own hours and money count towards the total. */
    private int total(
            int action,
            String unit,
            int i,
            Function<Commitment, Optional<BigDecimal>> amount,
            BigDecimal total,
            int scale) {
        if (scale > LONGEST) {
            return unknown(Ground.Kind.AMOUNT, i);
        }
        Function<Commitment, Optional<Long>> units = c -> amount.apply(c).map(a -> units(a, scale));
        Sum sum;
        try {
            sum = pools.computeIfAbsent(List.of(unit, action, scale), key -> pool(action, units));
            Optional<Long> own = units.apply(pledged.get(i));
            int others = builder.othersBring(sum.pool(), Math.subtractExact(units(total, scale), own.orElse(0L)), i);
            int open = sum.open().isPresent() ? builder.any(others, sum.open().get()) : others;
            return own.isPresent() ? open : builder.any(open, unknown(Ground.Kind.AMOUNT, i));
        } catch (IllegalArgumentException | ArithmeticException tooLarge) {
            return unknown(Ground.Kind.AMOUNT, i);
        }
    }

    private static long units(BigDecimal amount, int scale) {
        return amount.signum() <= 0
                ? 0
                : amount.movePointRight(scale).toBigIntegerExact().longValueExact();
    }

    /** The most decimals of any amount that is to be added. */
    private int scale(int action, Money total) {
        return Math.max(total.amount().scale(), Math.max(scale(action, total.currency()), scale(-1, total.currency())));
    }

    private int scale(int action, String currency) {
        return scales.computeIfAbsent(
                List.of(action, currency),
                key -> pledged.byAction().get(action).stream()
                        .filter(this::stands)
                        .flatMap(j -> pledged.get(j).money().stream())
                        .filter(money -> money.currency().equals(currency))
                        .mapToInt(money -> money.amount().scale())
                        .max()
                        .orElse(0));
    }

    /** All that is committed to an action; open where it is not known how much some of it is. */
    private Sum pool(int action, Function<Commitment, Optional<Long>> amount) {
        int pool = builder.pool();
        List<Integer> open = new ArrayList<>();
        for (int j : pledged.byAction().get(action)) {
            if (stands(j)) {
                Optional<Long> brought = amount.apply(pledged.get(j));
                brought.ifPresent(weight -> builder.bring(pool, j, weight));
                if (brought.isEmpty()) {
                    open.add(builder.all(j, unknown(Ground.Kind.AMOUNT, j)));
                }
            }
        }
        for (int j : pledged.byAction().get(-1)) {
            if (stands(j)) {
                Optional<Long> brought = amount.apply(pledged.get(j));
                brought.ifPresent(weight -> builder.bring(pool, perhaps(j), weight));
                if (brought.isEmpty()) {
                    open.add(perhaps(j));
                }
            }
        }
        return new Sum(
                pool,
                open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(builder.any(
                                open.stream().mapToInt(Integer::intValue).toArray())));
    }

    /** A commitment that may be to the action in question. */
    private int perhaps(int j) {
        return builder.all(j, unknown(Ground.Kind.ACTION, j));
    }

    private int unknown(Ground.Kind kind, int i) {
        return fact(new Ground(kind, ref(i)), Known.UNKNOWN);
    }

    private int fact(Ground ground, Known known) {
        return facts.computeIfAbsent(ground, g -> {
            int node = builder.fact(known);
            grounds.put(node, g);
            return node;
        });
    }

    private Ref ref(int i) {
        return Commitment.TYPE.ref(pledged.get(i).id());
    }
}
