package org.concerted.coordination.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

/** What each rule promises, against trying everything on small elections. */
final class PromisesTest {
    /**
     * Extended justified representation up to one project, for approvals (Peters, Pierczyński and Skowron 2021, theorem
     * 2): a group that could pay for some projects together out of its share, and agrees on them, has a member who gets
     * as many of what he or she wants, or would with one more.
     */
    @Test
    void equalSharesLeavesNoCohesiveGroupOut() {
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            Election e = approvals(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
            for (Completion completion : Completion.values()) {
                Set<Integer> chosen = new HashSet<>(
                        Allocations.equalShares(e, Utility.POINTS, completion, BigDecimal.ONE, TieBreak.LISTED)
                                .selected());
                assertThat(leftOut(e, chosen)).as("%s %s", e, chosen).isEmpty();
            }
        }
    }

    private static List<String> leftOut(Election e, Set<Integer> chosen) {
        int n = e.ballots().size();
        List<String> found = new ArrayList<>();
        for (int group = 1; group < 1 << n; group++) {
            for (int wish = 1; wish < 1 << e.costs().size(); wish++) {
                BigDecimal cost = BigDecimal.ZERO;
                int size = Integer.bitCount(wish);
                boolean agreed = true;
                boolean served = false;
                for (int p = 0; p < e.costs().size(); p++) {
                    cost = (wish >> p & 1) == 1 ? cost.add(e.costs().get(p)) : cost;
                }
                for (int v = 0; v < n; v++) {
                    if ((group >> v & 1) == 0) {
                        continue;
                    }
                    int got = 0;
                    boolean more = false;
                    for (int p = 0; p < e.costs().size(); p++) {
                        boolean wants = e.ballots().get(v).containsKey(p);
                        agreed &= wants || (wish >> p & 1) == 0;
                        got += wants && chosen.contains(p) ? 1 : 0;
                        more |= (wish >> p & 1) == 1 && !chosen.contains(p);
                    }
                    served |= got >= size || (more && got + 1 > size) || !more;
                }
                BigDecimal share = e.budget().multiply(BigDecimal.valueOf(Integer.bitCount(group)));
                boolean affordable = cost.multiply(BigDecimal.valueOf(n)).compareTo(share) <= 0;
                if (agreed && affordable && !served) {
                    found.add(group + " wants " + wish);
                }
            }
        }
        return found;
    }

    /** The names of projects and the order of ballots do not matter, ties apart. */
    @Test
    void neutralAndAnonymous() {
        Random random = new Random(11);
        int compared = 0;
        for (int i = 0; i < 2000; i++) {
            Election small = approvals(random, 1 + random.nextInt(4), 3 + random.nextInt(6));
            Election e = new Election(
                    BigDecimal.valueOf(random.nextInt(2_000_000)),
                    small.costs().stream()
                            .map(c -> BigDecimal.valueOf(1 + random.nextInt(1_000_000)))
                            .collect(ImmutableList.toImmutableList()),
                    small.ballots());
            int n = e.costs().size();
            List<Integer> to = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(to, random);
            List<ImmutableMap<Integer, BigDecimal>> ballots = new ArrayList<>(e.ballots().stream()
                    .map(b -> b.entrySet().stream()
                            .collect(ImmutableMap.toImmutableMap(x -> to.get(x.getKey()), x -> x.getValue())))
                    .toList());
            Collections.shuffle(ballots, random);
            BigDecimal[] costs = new BigDecimal[n];
            for (int p = 0; p < n; p++) {
                costs[to.get(p)] = e.costs().get(p);
            }
            Election other = new Election(e.budget(), ImmutableList.copyOf(costs), ImmutableList.copyOf(ballots));
            for (FundingRule rule : FundingRule.values()) {
                FundingMethod method = FundingMethod.of(rule);
                Allocation one = method.allocate(e);
                if (!tied(one, e)) {
                    compared++;
                    assertThat(method.allocate(other).selected())
                            .as("%s %s", rule, e)
                            .isEqualTo(one.selected().stream().map(to::get).toList());
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    /** Whether breaking ties in another way could tell another story. */
    private static boolean tied(Allocation a, Election e) {
        return IntStream.range(0, e.costs().size())
                                .mapToObj(p -> e.ballots().stream()
                                        .filter(b -> b.containsKey(p))
                                        .toList()
                                        .size())
                                .distinct()
                                .count()
                        != e.costs().size()
                || a.steps().stream()
                                .map(s -> s.why() + " " + s.figure())
                                .distinct()
                                .count()
                        != a.steps().size();
    }

    @Test
    void aReserveIsGivenFirstAndItsRestGoesOn() {
        Election e = new Election(BigDecimal.valueOf(10), costs(6, 4, 3, 3), ballots("0", "0", "0", "01", "12", "23"));
        ImmutableList<Reserved> young =
                ImmutableList.of(new Reserved(Text.same("young"), BigDecimal.valueOf(4), ImmutableSet.of(2, 3)));

        Allocation with = Allocations.greedyWithReserves(e, young, true, Misfit.SKIP, TieBreak.LISTED);
        assertThat(with.selected()).containsExactly(2, 0);
        assertThat(with.steps().get(0).why()).isEqualTo(Step.Why.BY_RESERVE);
        assertThat(with.spent()).isEqualByComparingTo("9");
        assertThat(Allocations.greedyWithReserves(e, ImmutableList.of(), true, Misfit.SKIP, TieBreak.LISTED))
                .isEqualTo(Allocations.greedy(e, Misfit.SKIP, TieBreak.LISTED));
    }

    /** Among those for which it is kept, the first costs too much: stopping there, the second waits for its turn among all. */
    @Test
    void aReserveStopsWhereTheRuleStops() {
        Election e = new Election(BigDecimal.valueOf(10), costs(5, 3), ballots("0", "0", "1"));
        ImmutableList<Reserved> kept =
                ImmutableList.of(new Reserved(Text.same("young"), BigDecimal.valueOf(4), ImmutableSet.of(0, 1)));
        assertThat(Allocations.greedyWithReserves(e, kept, true, Misfit.SKIP, TieBreak.LISTED)
                        .steps()
                        .get(0)
                        .why())
                .isEqualTo(Step.Why.BY_RESERVE);
        assertThat(Allocations.greedyWithReserves(e, kept, true, Misfit.STOP, TieBreak.LISTED)
                        .steps())
                .extracting(Step::why)
                .containsExactly(Step.Why.BY_SCORE, Step.Why.BY_SCORE);
    }

    @Test
    void whatAReserveLeavesIsReleasedOrNot() {
        Election e = new Election(BigDecimal.valueOf(10), costs(7, 3), ballots("0", "0", "1"));
        ImmutableList<Reserved> kept =
                ImmutableList.of(new Reserved(Text.same("young"), BigDecimal.valueOf(4), ImmutableSet.of(1)));

        assertThat(Allocations.greedyWithReserves(e, kept, true, Misfit.SKIP, TieBreak.LISTED)
                        .selected())
                .containsExactly(1, 0);
        assertThat(Allocations.greedyWithReserves(e, kept, false, Misfit.SKIP, TieBreak.LISTED)
                        .selected())
                .containsExactly(1);
        assertThat(FundingMethod.of(FundingRule.GREEDY).allocate(e, kept).selected())
                .containsExactly(1, 0);
    }

    @Test
    void refusesWhatCannotBeKept() {
        Election e = new Election(BigDecimal.ONE, costs(1), ballots("0"));
        ImmutableList<Reserved> tooMuch =
                ImmutableList.of(new Reserved(Text.same("young"), BigDecimal.TEN, ImmutableSet.of(0)));
        assertThatThrownBy(() -> Allocations.greedyWithReserves(e, tooMuch, true, Misfit.SKIP, TieBreak.LISTED))
                .hasMessageContaining("reserves: 10");
        assertThatThrownBy(() -> FundingMethod.of(FundingRule.PHRAGMEN).allocate(e, tooMuch))
                .hasMessageContaining("GREEDY");
        assertThatThrownBy(() -> new Reserved(Text.same("young"), BigDecimal.ONE.negate(), ImmutableSet.of()))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Election(BigDecimal.ONE.negate(), costs(1), ballots("0")))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new Election(BigDecimal.ONE, costs(1), ballots("1")))
                .hasMessageContaining("0 to 0");
        assertThatThrownBy(() ->
                        Allocations.equalShares(e, Utility.POINTS, Completion.NONE, BigDecimal.ZERO, TieBreak.LISTED))
                .hasMessageContaining("increment");
    }

    private static ImmutableList<BigDecimal> costs(int... costs) {
        return IntStream.of(costs).mapToObj(BigDecimal::valueOf).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableMap<Integer, BigDecimal>> ballots(String... ballots) {
        ImmutableList.Builder<ImmutableMap<Integer, BigDecimal>> votes = ImmutableList.builder();
        for (String ballot : ballots) {
            votes.add(ballot.chars()
                    .mapToObj(c -> c - '0')
                    .collect(ImmutableMap.toImmutableMap(p -> p, p -> BigDecimal.ONE)));
        }
        return votes.build();
    }

    private static Election approvals(Random random, int projects, int voters) {
        ImmutableList.Builder<BigDecimal> costs = ImmutableList.builder();
        for (int p = 0; p < projects; p++) {
            costs.add(BigDecimal.valueOf(1 + random.nextInt(8)));
        }
        ImmutableList.Builder<ImmutableMap<Integer, BigDecimal>> ballots = ImmutableList.builder();
        for (int v = 0; v < voters; v++) {
            ImmutableMap.Builder<Integer, BigDecimal> ballot = ImmutableMap.builder();
            for (int p = 0; p < projects; p++) {
                if (random.nextBoolean()) {
                    ballot.put(p, BigDecimal.ONE);
                }
            }
            ballots.add(ballot.buildOrThrow());
        }
        return new Election(BigDecimal.valueOf(random.nextInt(20)), costs.build(), ballots.build());
    }
}
