package org.concerted.coordination.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against the dumbest iteration, on random systems of conditions of every kind. */
class FixedPointsProperties {
    private static final int TRIES = 3000;

    @Property(tries = TRIES)
    void bothFixedPointsAreThoseOfTheDumbestIteration(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        FixedPoints points = random.stated().solve();
        assertThat(set(points.guaranteed())).isEqualTo(least(random, false));
        assertThat(set(points.possiblyGuaranteed())).isEqualTo(least(random, true));
        assertThat(set(points.together())).isEqualTo(greatest(random, false));
        assertThat(set(points.possiblyTogether())).isEqualTo(greatest(random, true));
    }

    @Property(tries = TRIES)
    void theListsAreThoseThatTheyAreSaidToBe(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        FixedPoints points = random.stated().solve();
        BitSet together = set(points.together());
        BitSet possibly = set(points.possiblyTogether());
        assertThat(contains(together, set(points.guaranteed()))).isTrue();
        assertThat(contains(possibly, together)).isTrue();
        assertThat(Formula.step(random.conditions(), together, false)).isEqualTo(together);
        assertThat(set(points.gap())).isEqualTo(minus(together, set(points.guaranteed())));
        assertThat(set(points.hanging())).isEqualTo(minus(possibly, together));
        assertThat(set(points.blocked())).isEqualTo(minus(all(random), possibly));
    }

    @Property(tries = TRIES)
    void theUnionOfSetsThatSupportThemselvesSupportsItselfAndTheGreatestIsTheUnionOfAll(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        BitSet union = new BitSet();
        for (int subset = 0; subset < 1 << random.conditions().size(); subset++) {
            BitSet set = BitSet.valueOf(new long[] {subset});
            if (contains(Formula.step(random.conditions(), set, false), set)) {
                union.or(set);
                assertThat(contains(Formula.step(random.conditions(), union, false), union))
                        .isTrue();
            }
        }
        assertThat(set(random.stated().solve().together())).isEqualTo(union);
    }

    @Property(tries = TRIES)
    void oneMoreAlternativeNeverTakesAnythingAway(@ForAll long seed) {
        RandomSystem before = RandomSystem.of(seed);
        if (before.conditions().isEmpty()) {
            return;
        }
        Random random = new Random(seed + 1);
        RandomSystem after = new RandomSystem(new ArrayList<>(before.conditions()), before.pools());
        int changed = random.nextInt(before.conditions().size());
        List<Formula> more = new ArrayList<>(before.conditions().get(changed));
        more.add(RandomSystem.formula(random, before.conditions().size(), before.pools(), true, 2));
        after.conditions().set(changed, more);
        grows(before, after);
    }

    @Property(tries = TRIES)
    void droppingAPrerequisiteNeverTakesAnythingAway(@ForAll long seed) {
        RandomSystem before = RandomSystem.of(seed);
        RandomSystem after = new RandomSystem(new ArrayList<>(), before.pools());
        Random random = new Random(seed);
        for (List<Formula> alternatives : before.conditions()) {
            after.conditions()
                    .add(alternatives.stream().map(f -> easier(f, random)).toList());
        }
        grows(before, after);
    }

    @Property(tries = TRIES)
    void whatIsSaidInAnotherOrderComesToTheSame(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        RandomSystem turned = new RandomSystem(
                random.conditions().stream()
                        .map(alternatives -> ImmutableList.copyOf(alternatives).reverse())
                        .map(list -> (List<Formula>) list)
                        .toList(),
                ImmutableList.copyOf(random.pools()).reverse());
        FixedPoints points = random.stated().solve();
        FixedPoints others = turned.stated().solve();
        assertThat(others.guaranteed()).isEqualTo(points.guaranteed());
        assertThat(others.together()).isEqualTo(points.together());
    }

    @Property(tries = TRIES)
    void aReasonKeepsBackAndNoPartOfItCanBeDropped(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        ConditionalCommitments system = random.stated();
        FixedPoints points = system.solve();
        for (int i = 0; i < system.size(); i++) {
            if (!set(points.together()).get(i)) {
                irreducible(system, points.because(i), points.together());
            }
            if (!set(points.guaranteed()).get(i)) {
                irreducible(system, points.waitsFor(i), points.guaranteed());
            }
        }
    }

    @Property(tries = TRIES)
    void reasonsOfReasonsEnd(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        ConditionalCommitments system = random.stated();
        FixedPoints points = system.solve();
        List<Reason> reasons = new ArrayList<>();
        points.forEachReason(reasons::add);
        assertThat(reasons.stream().mapToInt(Reason::commitment))
                .containsExactlyElementsOf(minus(all(random), set(points.together())).stream()
                        .boxed()
                        .toList());
        BitSet explained = new BitSet();
        for (int round = 0; round <= system.size(); round++) {
            for (Reason reason : reasons) {
                assertThat(points.because(reason.commitment())).isEqualTo(reason);
                if (reason.commitments().stream().allMatch(explained::get)) {
                    explained.set(reason.commitment());
                }
            }
        }
        assertThat(explained.cardinality()).isEqualTo(reasons.size());
    }

    @Property(tries = TRIES)
    void whatIsBehindAHangingOneDecidesItAndNothingUnknownIsBehindABlockedOne(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        FixedPoints points = random.stated().solve();
        points.hanging()
                .forEach(i -> assertThat(points.unknownBehind(i).isEmpty()).isFalse());
        points.blocked()
                .forEach(i -> assertThat(points.unknownBehind(i).isEmpty()).isTrue());
    }

    @Property(tries = TRIES)
    void somethingUnknownDecidesWhetherOneStartsWhereThatIsOpenAndNowhereElse(@ForAll long seed) {
        FixedPoints points = RandomSystem.of(seed).stated().solve();
        BitSet open = set(points.possiblyGuaranteed());
        open.andNot(set(points.guaranteed()));
        open.stream()
                .forEach(i -> assertThat(points.unknownToStart(i).isEmpty()).isFalse());
        points.blocked()
                .forEach(i -> assertThat(points.unknownToStart(i).isEmpty()).isTrue());
    }

    @Property(tries = TRIES)
    void noOtherCommitmentTipsMore(@ForAll long seed) {
        RandomSystem random = RandomSystem.of(seed);
        Tipping tipping = random.stated().solve().tipping();
        BitSet guaranteed = least(random, false);
        int best = -1;
        int most = 0;
        for (int i = 0; i < random.conditions().size(); i++) {
            if (!guaranteed.get(i)) {
                RandomSystem given = new RandomSystem(new ArrayList<>(random.conditions()), random.pools());
                given.conditions().set(i, List.of(new Formula.Fact(Known.YES)));
                int others = least(given, false).cardinality() - guaranteed.cardinality() - 1;
                if (best < 0 || others > most) {
                    best = i;
                    most = others;
                }
            }
        }
        assertThat(tipping.commitment().orElse(-1)).isEqualTo(best);
        assertThat(tipping.others()).isEqualTo(most);
        assertThat(tipping.all()).isTrue();
        assertThat(tipping.candidates()).isEqualTo(random.conditions().size() - guaranteed.cardinality());
    }

    /** The commitment fails if exactly its reason is missing, and holds if any part of that is there. */
    private static void irreducible(ConditionalCommitments system, Reason reason, ImmutableIntArray holding) {
        assertThat(holdsWithout(system, reason.commitment(), reason, -1)).isFalse();
        int[] parts = IntStream.concat(reason.commitments().stream(), reason.facts().stream())
                .toArray();
        assertThat(reason.size()).isEqualTo(parts.length);
        for (int part : parts) {
            assertThat(holdsWithout(system, reason.commitment(), reason, part)).isTrue();
            assertThat(holding.contains(part)).isFalse();
        }
        if (reason.smallest()) {
            assertThat(smaller(system, reason)).isFalse();
        }
    }

    /** Whether fewer commitments and facts, among those that do not hold, would keep it back. */
    private static boolean smaller(ConditionalCommitments system, Reason reason) {
        return reason.size() == 1
                && holds(system, reason.commitment(), new BitSet()).equals(Boolean.FALSE);
    }

    private static boolean holdsWithout(ConditionalCommitments system, int commitment, Reason reason, int spared) {
        BitSet missing = new BitSet();
        IntStream.concat(reason.commitments().stream(), reason.facts().stream())
                .filter(part -> part != spared)
                .forEach(missing::set);
        return holds(system, commitment, missing);
    }

    /** Evaluates one commitment, all atoms holding but those that are missing, gate by gate. */
    private static Boolean holds(ConditionalCommitments system, int commitment, BitSet missing) {
        boolean[] value = new boolean[system.nodes()];
        for (int node = 0; node < value.length; node++) {
            value[node] = system.isAtom(node) ? !missing.get(node) : met(system, node, value);
        }
        return met(system, commitment, value);
    }

    private static boolean met(ConditionalCommitments system, int node, boolean[] value) {
        Pools pools = system.pools();
        int ask = pools.askOf()[node];
        if (ask == Pools.NONE) {
            return IntStream.range(system.inputs().start(node), system.inputs().end(node))
                            .filter(i -> value[system.inputs().get(i)])
                            .count()
                    >= system.need(node);
        }
        long sum = 0;
        for (int b = 0; b < pools.bringer().length; b++) {
            if (pools.poolOf()[b] == pools.askedPool()[ask]
                    && pools.bringer()[b] != pools.asker()[ask]
                    && value[pools.bringer()[b]]) {
                sum += pools.weight()[b];
            }
        }
        return sum >= pools.others()[ask];
    }

    private static Formula easier(Formula formula, Random random) {
        if (formula instanceof Formula.AtLeast atLeast) {
            return new Formula.AtLeast(
                    Math.max(0, atLeast.count() - random.nextInt(2)),
                    atLeast.of().stream().map(f -> easier(f, random)).collect(ImmutableList.toImmutableList()));
        }
        if (formula instanceof Formula.Bring bring) {
            return new Formula.Bring(bring.weights(), bring.atLeast() - random.nextInt(2));
        }
        return formula;
    }

    private static void grows(RandomSystem before, RandomSystem after) {
        FixedPoints earlier = before.stated().solve();
        FixedPoints later = after.stated().solve();
        assertThat(contains(set(later.guaranteed()), set(earlier.guaranteed()))).isTrue();
        assertThat(contains(set(later.together()), set(earlier.together()))).isTrue();
    }

    private static BitSet least(RandomSystem random, boolean unknownHolds) {
        return Formula.iterate(random.conditions(), new BitSet(), unknownHolds);
    }

    private static BitSet greatest(RandomSystem random, boolean unknownHolds) {
        return Formula.iterate(random.conditions(), all(random), unknownHolds);
    }

    private static BitSet all(RandomSystem random) {
        BitSet all = new BitSet();
        all.set(0, random.conditions().size());
        return all;
    }

    private static BitSet set(ImmutableIntArray array) {
        BitSet set = new BitSet();
        array.forEach(set::set);
        return set;
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        return minus(smaller, larger).isEmpty();
    }

    private static BitSet minus(BitSet from, BitSet what) {
        BitSet result = (BitSet) from.clone();
        result.andNot(what);
        return result;
    }
}
