package org.concerted.coordination.conditional;

import com.google.common.base.Preconditions;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What starts, and what would hold together (Granovetter 1978; theory: Heitzig 2025, doi 10.3390/g16060058). The least
 * fixed point of {@code F(S) = {i : the condition of i is met by S}} is <em>guaranteed</em>: it starts without anybody
 * moving first. The greatest holds if all move <em>together</em>: it is the union of all sets that support themselves.
 * What lies between, the <em>gap</em>, is what talking together can bring.
 *
 * <p>Where facts are unknown there are two of each: what holds in any case, taking what is unknown for false, and what
 * <em>possibly</em> holds, taking it for true. Time and memory are linear in what was stated. Immutable and safe for
 * concurrent use.
 */
public final class FixedPoints {
    private final ConditionalCommitments system;
    private final boolean[] guaranteed;
    private final boolean[] possiblyGuaranteed;
    private final Fall falls;
    private final Fall possiblyFalls;

    private FixedPoints(ConditionalCommitments system) {
        this.system = system;
        boolean unknown = system.facts().anyUnknown();
        guaranteed = new Rise(system, false).holds();
        possiblyGuaranteed = unknown ? new Rise(system, true).holds() : guaranteed;
        falls = new Fall(system, false);
        possiblyFalls = unknown ? new Fall(system, true) : falls;
    }

    static FixedPoints of(ConditionalCommitments system) {
        return new FixedPoints(system);
    }

    /** Whether a condition is met by what is guaranteed. */
    Known guaranteed(int node) {
        return guaranteed[node] ? Known.YES : possiblyGuaranteed[node] ? Known.UNKNOWN : Known.NO;
    }

    /** Whether conditions are met by what is guaranteed, each for the commitment whose condition it is. */
    IntFunction<Known> met() {
        Met met = new Met(system, guaranteed);
        Met possibly = possiblyGuaranteed == guaranteed ? met : new Met(system, possiblyGuaranteed);
        return node -> met.met(node) ? Known.YES : possibly.met(node) ? Known.UNKNOWN : Known.NO;
    }

    /** Whether a condition is met if all move together. */
    Known together(int node) {
        return falls.holds(node) ? Known.YES : possiblyFalls.holds(node) ? Known.UNKNOWN : Known.NO;
    }

    /** Those that start without anybody moving first, whatever the unknown facts are. Ascending, as all such lists. */
    public ImmutableIntArray guaranteed() {
        return those(i -> guaranteed[i]);
    }

    /** Those that start if all unknown facts hold. */
    public ImmutableIntArray possiblyGuaranteed() {
        return those(i -> possiblyGuaranteed[i]);
    }

    /** Those that hold if all move together, whatever the unknown facts are. */
    public ImmutableIntArray together() {
        return those(falls::holds);
    }

    /** Those that hold if all move together and all unknown facts hold. */
    public ImmutableIntArray possiblyTogether() {
        return those(possiblyFalls::holds);
    }

    /** The assurance gap: those that hold if all move together and do not start by themselves. */
    public ImmutableIntArray gap() {
        return those(i -> falls.holds(i) && !guaranteed[i]);
    }

    /** Those that cannot hold, even if all moved together and all unknown facts held. */
    public ImmutableIntArray blocked() {
        return those(i -> !possiblyFalls.holds(i));
    }

    /** Those of which an unknown fact decides whether they hold if all move together. */
    public ImmutableIntArray hanging() {
        return those(i -> possiblyFalls.holds(i) && !falls.holds(i));
    }

    /**
     * Why a commitment does not hold even if all move together, unknown facts being false. What it is made of fell
     * before it, so that reasons of reasons end.
     *
     * @throws IllegalArgumentException if it does hold
     */
    public Reason because(int commitment) {
        check(commitment, falls.holds(commitment));
        return because(new Why(system), commitment);
    }

    /** The same for each that does not hold; cheaper than one by one. */
    public void forEachReason(Consumer<Reason> consumer) {
        Why why = new Why(system);
        for (int i = 0; i < system.size(); i++) {
            if (!falls.holds(i)) {
                consumer.accept(because(why, i));
            }
        }
    }

    private Reason because(Why why, int commitment) {
        Fall fall = possiblyFalls.holds(commitment) ? falls : possiblyFalls;
        int then = fall.fell(commitment);
        return why.of(commitment, atom -> fall.fell(atom) < then);
    }

    /**
     * Why a commitment does not start by itself, unknown facts being false: what it waits for. Commitments may wait for
     * one another.
     *
     * @throws IllegalArgumentException if it does start
     */
    public Reason waitsFor(int commitment) {
        check(commitment, guaranteed[commitment]);
        return new Why(system).of(commitment, atom -> !guaranteed[atom]);
    }

    /**
     * The unknown facts behind a commitment that does not hold, through others too: those that its {@link #because}
     * ends in. Empty where it could not hold in any case.
     *
     * @throws IllegalArgumentException if it does hold
     */
    public ImmutableIntArray unknownBehind(int commitment) {
        check(commitment, falls.holds(commitment));
        Why why = new Why(system);
        return unknown(commitment, i -> because(why, i), i -> true);
    }

    /**
     * The unknown facts that may decide whether a commitment starts by itself, through others too. Those that start in no
     * case are not gone into. Empty where it starts in no case.
     *
     * @throws IllegalArgumentException if it does start
     */
    ImmutableIntArray unknownToStart(int commitment) {
        check(commitment, guaranteed[commitment]);
        Why why = new Why(system);
        return possiblyGuaranteed[commitment]
                ? unknown(commitment, i -> why.of(i, atom -> !guaranteed[atom]), i -> possiblyGuaranteed[i])
                : ImmutableIntArray.of();
    }

    private ImmutableIntArray unknown(int commitment, IntFunction<Reason> reasons, IntPredicate goInto) {
        BitSet visited = new BitSet();
        BitSet unknown = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        visited.set(commitment);
        open.add(commitment);
        while (!open.isEmpty()) {
            Reason reason = reasons.apply(open.remove());
            reason.facts().stream().filter(system.facts()::isUnknown).forEach(unknown::set);
            reason.commitments().stream()
                    .filter(i -> goInto.test(i) && !visited.get(i))
                    .forEach(i -> {
                        visited.set(i);
                        open.add(i);
                    });
        }
        return ImmutableIntArray.copyOf(unknown.stream());
    }

    /**
     * Tries every commitment that does not start by itself: which, given without a condition, lets the most others
     * start?
     *
     * @throws IllegalArgumentException beyond {@link Tipping#ALL_UP_TO} commitments: name candidates instead
     */
    public Tipping tipping() {
        Preconditions.checkArgument(
                system.size() <= Tipping.ALL_UP_TO,
                "commitments: %s; expected at most %s, or candidates",
                system.size(),
                Tipping.ALL_UP_TO);
        return tipping(ImmutableIntArray.copyOf(IntStream.range(0, system.size())));
    }

    /** The same among these candidates. Those that start by themselves are passed over. */
    public Tipping tipping(ImmutableIntArray candidates) {
        Rise rise = new Rise(system, false);
        BitSet done = new BitSet();
        int best = -1;
        int others = -1;
        int tried = 0;
        int[] inOrder = candidates.stream().sorted().distinct().toArray();
        for (int candidate : inOrder) {
            Preconditions.checkElementIndex(candidate, system.size(), "candidate");
            if (rise.holds(candidate)) {
                continue;
            }
            tried++;
            if (done.get(candidate)) {
                continue; // an earlier one lets this one start, and with it all that follows
            }
            int mark = rise.mark();
            rise.assume(candidate);
            int started = -1;
            for (int place = mark; place < rise.mark(); place++) {
                if (system.isCommitment(rise.at(place))) {
                    started++;
                    done.set(rise.at(place));
                }
            }
            rise.undo(mark);
            if (started > others) {
                best = candidate;
                others = started;
            }
        }
        int waiting = (int)
                IntStream.range(0, system.size()).filter(i -> !guaranteed[i]).count();
        return new Tipping(
                best < 0 ? OptionalInt.empty() : OptionalInt.of(best), Math.max(others, 0), tried, tried == waiting);
    }

    private void check(int commitment, boolean holds) {
        Preconditions.checkElementIndex(commitment, system.size(), "commitment");
        Preconditions.checkArgument(!holds, "commitment: %s; expected one that does not hold", commitment);
    }

    private ImmutableIntArray those(IntPredicate test) {
        return ImmutableIntArray.copyOf(IntStream.range(0, system.size()).filter(test));
    }
}
