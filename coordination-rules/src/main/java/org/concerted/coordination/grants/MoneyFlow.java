package org.concerted.coordination.grants;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;

/**
 * The money of an initiative in one currency: what enters, through whose hands it goes and where it stays. A grant that
 * passes on the money of another, a regrant, is not counted again. Only grants that have not ended, nor what they pass on;
 * what is given in kind is apart.
 *
 * @param currency ISO 4217 code
 * @param entering what enters: the grants that pass on no other
 * @param perhapsAgain the part of what enters that may already be counted: given by actors that are given money too, which
 *     no grant says to pass it on, as far as what they keep goes
 * @param withoutEnd the part of what enters that is of grants whose end is not known: they may be over
 * @param inKind what is given in kind
 * @param passedOn what is passed on from one actor of the initiative to another
 * @param forCoordination the part of what enters that is known to pay for coordination
 * @param toInitiative what goes to the initiative as such, and to no actor
 * @param givers what each gives of what enters
 * @param holders what each actor receives and passes on, as far as it is on record
 * @param concentration Herfindahl and Hirschman's index of the givers' shares, Σ s², above 0 and up to 1; absent where not all
 *     grants and amounts are known, or something may be counted twice
 */
public record MoneyFlow(
        String currency,
        BigDecimal entering,
        BigDecimal perhapsAgain,
        BigDecimal withoutEnd,
        BigDecimal inKind,
        BigDecimal passedOn,
        BigDecimal forCoordination,
        BigDecimal toInitiative,
        ImmutableSortedMap<Id<Actor>, BigDecimal> givers,
        ImmutableSortedMap<Id<Actor>, Held> holders,
        Optional<BigDecimal> concentration) {

    /**
     * What one actor receives and passes on.
     *
     * @param received what it receives, from outside or from another actor
     * @param passedOn what it passes on of that
     */
    public record Held(BigDecimal received, BigDecimal passedOn) {
        /** What stays with it; absent where more is on record as passed on than as received: then some is not seen. */
        public Optional<BigDecimal> kept() {
            return Optional.of(received.subtract(passedOn)).filter(kept -> kept.signum() >= 0);
        }

        private Held plus(Held other) {
            return new Held(received.add(other.received), passedOn.add(other.passedOn));
        }
    }

    /**
     * The money of an initiative, currency by currency, in the order of their codes. Grants without an amount are in no
     * total; {@link #withoutAmount} counts them.
     *
     * @param initiative the initiative, as an audience may see it
     * @param day the day on which grants have not ended
     */
    public static List<MoneyFlow> of(Initiative initiative, LocalDate day) {
        Map<String, Tally> tallies = new TreeMap<>();
        standing(initiative, day)
                .forEach(grant -> grant.amount()
                        .ifPresent(money -> tallies.computeIfAbsent(money.currency(), c -> new Tally())
                                .add(grant, money)));
        boolean known = tallies.size() == 1
                && withoutAmount(initiative, day) == 0
                && initiative.completeness(Grant.TYPE) == Completeness.COMPLETE;
        List<MoneyFlow> flows = new ArrayList<>();
        tallies.forEach((currency, tally) -> flows.add(tally.flow(currency, known)));
        return flows;
    }

    /**
     * How many grants have no amount on record, of those that count.
     *
     * @param initiative the initiative, as an audience may see it
     * @param day the day on which grants have not ended
     * @return zero or more
     */
    public static int withoutAmount(Initiative initiative, LocalDate day) {
        return (int) standing(initiative, day)
                .filter(grant -> grant.amount().isEmpty())
                .count();
    }

    /** Those that have not ended, nor any that they pass on. */
    private static Stream<Grant> standing(Initiative initiative, LocalDate day) {
        SetMultimap<Id<Grant>, Id<Grant>> passedOn = HashMultimap.create();
        Deque<Id<Grant>> ended = new ArrayDeque<>();
        for (Grant grant : initiative.grants()) {
            grant.regrantOf().ifPresent(origin -> passedOn.put(origin, grant.id()));
            if (grant.endedBefore(day)) {
                ended.add(grant.id());
            }
        }
        Set<Id<Grant>> gone = new HashSet<>();
        while (!ended.isEmpty()) {
            Id<Grant> grant = ended.remove();
            if (gone.add(grant)) {
                ended.addAll(passedOn.get(grant));
            }
        }
        return initiative.grants().stream().filter(grant -> !gone.contains(grant.id()));
    }

    /** Adds up grants in one currency. */
    private static final class Tally {
        private BigDecimal entering = BigDecimal.ZERO;
        private BigDecimal withoutEnd = BigDecimal.ZERO;
        private BigDecimal inKind = BigDecimal.ZERO;
        private BigDecimal passedOn = BigDecimal.ZERO;
        private BigDecimal forCoordination = BigDecimal.ZERO;
        private BigDecimal toInitiative = BigDecimal.ZERO;
        private boolean negative;
        private final Map<Id<Actor>, BigDecimal> givers = new TreeMap<>();
        private final Map<Id<Actor>, Held> holders = new TreeMap<>();

        void add(Grant grant, Money money) {
            BigDecimal amount = money.amount();
            negative |= amount.signum() < 0;
            if (grant.inKind().equals(Optional.of(true))) {
                inKind = grant.passesOn() ? inKind : inKind.add(amount);
                return;
            }
            grant.recipient().ifPresent(actor -> hold(actor, new Held(amount, BigDecimal.ZERO)));
            if (grant.recipient().isEmpty()) {
                toInitiative = toInitiative.add(amount);
            }
            if (grant.passesOn()) {
                passedOn = passedOn.add(amount);
                hold(grant.giver(), new Held(BigDecimal.ZERO, amount));
                return;
            }
            entering = entering.add(amount);
            if (grant.period().flatMap(Span::end).isEmpty()) {
                withoutEnd = withoutEnd.add(amount);
            }
            givers.merge(grant.giver(), amount, BigDecimal::add);
            grant.forCoordination()
                    .filter(part -> part.currency().equals(money.currency()))
                    .ifPresent(part -> forCoordination = forCoordination.add(part.amount()));
        }

        private void hold(Id<Actor> actor, Held held) {
            holders.merge(actor, held, Held::plus);
        }

        MoneyFlow flow(String currency, boolean known) {
            return new MoneyFlow(
                    currency,
                    entering,
                    perhapsAgain(),
                    withoutEnd,
                    inKind,
                    passedOn,
                    forCoordination,
                    toInitiative,
                    ImmutableSortedMap.copyOf(givers, Comparator.naturalOrder()),
                    ImmutableSortedMap.copyOf(holders, Comparator.naturalOrder()),
                    known
                                    && !negative
                                    && entering.signum() > 0
                                    && perhapsAgain().signum() == 0
                            ? Optional.of(concentration())
                            : Optional.empty());
        }

        private BigDecimal perhapsAgain() {
            BigDecimal again = BigDecimal.ZERO;
            for (Map.Entry<Id<Actor>, BigDecimal> giver : givers.entrySet()) {
                again = again.add(Optional.ofNullable(holders.get(giver.getKey()))
                        .flatMap(Held::kept)
                        .map(giver.getValue()::min)
                        .orElse(BigDecimal.ZERO)
                        .max(BigDecimal.ZERO));
            }
            return again;
        }

        private BigDecimal concentration() {
            BigDecimal squares = givers.values().stream()
                    .map(given -> given.multiply(given))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return squares.divide(entering.multiply(entering), MathContext.DECIMAL64);
        }
    }
}
