package org.concerted.coordination.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published results, and what holds on any small election. */
final class AllocationsTest {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    // COMSOC-Community/pabutools tests/rules/test_rule.py @33b85752, every way to break ties.
    private static final Election ONE = of("3", "1 3 2 1", "0123", "0123");
    private static final Election TWO = of("4", "1 0.9 2 1.09", "0", "123", "123", "2");
    private static final Election NO_SCORE = of("4", "1 0.9 2 1.09 1.09 1.09", "0", "123", "123", "2");
    private static final Election NO_COST = of("2", "0 1 2", "0", "012", "2");
    private static final Election RUNNING =
            of("4", "1 1 1 1 1 1 1", "01", "01", "01", "02", "02", "02", "03", "03", "125", "4", "5", "6");

    @Test
    void publishedGreedy() {
        assertThat(Set.of(Set.of(0, 2), Set.of(0, 3), Set.of(1), Set.of(2, 3))).contains(greedy(ONE));
        assertThat(greedy(NO_COST)).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void publishedEqualShares() {
        assertThat(shares(TWO, Utility.POINTS, Completion.NONE)).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(shares(TWO, Utility.POINTS_TIMES_COST, Completion.NONE)).containsExactlyInAnyOrder(0, 2);
        assertThat(shares(TWO, Utility.POINTS, Completion.ADD_ONE)).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(shares(TWO, Utility.POINTS_TIMES_COST, Completion.ADD_ONE)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(shares(NO_SCORE, Utility.POINTS, Completion.NONE)).containsExactlyInAnyOrder(0, 1, 3);
        assertThat(shares(NO_SCORE, Utility.POINTS_TIMES_COST, Completion.NONE)).containsExactlyInAnyOrder(0, 2);
        assertThat(shares(NO_COST, Utility.POINTS_TIMES_COST, Completion.NONE)).isEmpty();
        assertThat(shares(NO_COST, Utility.POINTS, Completion.NONE)).containsExactly(0);
        assertThat(shares(NO_COST, Utility.POINTS_TIMES_COST, Completion.ADD_ONE))
                .containsExactly(2);
        assertThat(shares(RUNNING, Utility.POINTS, Completion.NONE)).containsExactly(0);
        assertThat(shares(of("3", "1 3 2 1", ""), Utility.POINTS, Completion.NONE))
                .isEmpty();
    }

    /** No share buys what is worth nothing; so raising shares ends, and nobody is paid for what costs nothing. */
    @Test
    void whatCostsNothingEndsNoRule() {
        Election free = of("10", "0 4", "0", "01", "1");
        assertThat(shares(free, Utility.POINTS_TIMES_COST, Completion.ADD_ONE)).containsExactly(1);
        Allocation carried = Allocations.equalShares(
                free, Utility.POINTS_TIMES_COST, Completion.PHRAGMEN, BigDecimal.ONE, TieBreak.LISTED);
        assertThat(set(carried)).containsExactlyInAnyOrder(0, 1);
        assertThat(carried.steps()).filteredOn(step -> step.project() == 0).allSatisfy(step -> {
            assertThat(step.figure()).isEqualTo(Ratio.ZERO);
            assertThat(step.paid()).isEmpty();
        });
        assertThat(set(Allocations.phragmen(free, TieBreak.LISTED))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void publishedPhragmen() {
        assertThat(set(Allocations.phragmen(RUNNING, TieBreak.LISTED))).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void publishedUnitCosts() throws IOException {
        int read = 0;
        for (String line : Resources.readLines(Resources.getResource(AllocationsTest.class, "unit-cost.txt"), UTF_8)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> f = Splitter.on(';').splitToList(line);
            Election election = of(
                    f.get(2),
                    String.join(" ", Collections.nCopies(Integer.parseInt(f.get(1)), "1")),
                    Splitter.on('|')
                            .splitToStream(f.get(3))
                            .map(b -> b.replace(",", ""))
                            .toArray(String[]::new));
            if (!f.get(4).isEmpty()) {
                assertThat(supported(sets(f.get(4)), election))
                        .as(line)
                        .contains(set(Allocations.phragmen(election, TieBreak.LISTED)));
            }
            if (!f.get(5).isEmpty()) {
                assertThat(supported(sets(f.get(5)), election))
                        .as(line)
                        .contains(shares(election, Utility.POINTS, Completion.UTILITARIAN));
            }
            if (!f.get(6).isEmpty()) {
                assertThat(supported(sets(f.get(6)), election))
                        .as(line)
                        .contains(shares(election, Utility.POINTS, Completion.NONE));
            }
            read++;
        }
        assertThat(read).isPositive();
    }

    @Test
    void withinBudgetPaidInFullAndExhaustive() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Election e = random(random);
            for (TieBreak ties : TieBreak.values()) {
                Allocation greedy = Allocations.greedy(e, Misfit.SKIP, ties);
                holds(e, greedy);
                exhaustive(e, greedy);
                holds(e, Allocations.greedy(e, Misfit.STOP, ties));
                holds(e, Allocations.phragmen(e, ties));
                for (Completion c : Completion.values()) {
                    Allocation a = Allocations.equalShares(e, Utility.POINTS, c, BigDecimal.ONE, ties);
                    holds(e, a);
                    if (c == Completion.UTILITARIAN || c == Completion.PHRAGMEN) {
                        exhaustive(e, a);
                    }
                }
            }
        }
    }

    private static void holds(Election e, Allocation a) {
        assertThat(a.spent()).isLessThanOrEqualTo(e.budget());
        assertThat(a.steps().stream().map(Step::project))
                .doesNotHaveDuplicates()
                .hasSize(e.costs().size());
        for (Step s : a.steps()) {
            if (!s.paid().isEmpty()) {
                assertThat(s.paid().values().stream().reduce(Ratio.ZERO, Ratio::plus))
                        .isEqualTo(Ratio.of(e.costs().get(s.project())));
                assertThat(s.paid().values()).allMatch(p -> p.signum() >= 0);
            }
        }
    }

    private static void exhaustive(Election e, Allocation a) {
        for (Step s : a.steps()) {
            if (!s.why().chosen() && s.why() != Step.Why.NO_SUPPORT) {
                assertThat(a.spent().add(e.costs().get(s.project()))).isGreaterThan(e.budget());
            }
        }
    }

    private static Election random(Random random) {
        ImmutableList.Builder<BigDecimal> costs = ImmutableList.builder();
        int n = 1 + random.nextInt(5);
        for (int p = 0; p < n; p++) {
            costs.add(BigDecimal.valueOf(random.nextInt(8)));
        }
        ImmutableList.Builder<ImmutableMap<Integer, BigDecimal>> ballots = ImmutableList.builder();
        for (int v = random.nextInt(6); v > 0; v--) {
            ImmutableMap.Builder<Integer, BigDecimal> ballot = ImmutableMap.builder();
            for (int p = 0; p < n; p++) {
                ballot.put(p, BigDecimal.valueOf(random.nextInt(3)));
            }
            ballots.add(ballot.buildOrThrow());
        }
        return new Election(BigDecimal.valueOf(random.nextInt(15)), costs.build(), ballots.build());
    }

    private static ImmutableSet<Integer> greedy(Election e) {
        return set(Allocations.greedy(e, Misfit.SKIP, TieBreak.LISTED));
    }

    private static ImmutableSet<Integer> shares(Election e, Utility u, Completion c) {
        return set(Allocations.equalShares(e, u, c, TENTH, TieBreak.LISTED));
    }

    private static ImmutableSet<Integer> set(Allocation a) {
        return ImmutableSet.copyOf(a.selected());
    }

    /** Published committees fill empty seats with candidates that nobody approved; money goes to none. */
    private static Set<Set<Integer>> supported(Set<Set<Integer>> committees, Election election) {
        Set<Integer> someone = election.ballots().stream()
                .flatMap(ballot -> ballot.keySet().stream())
                .collect(Collectors.toSet());
        return committees.stream()
                .map(committee -> committee.stream().filter(someone::contains).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<Integer>> sets(String lists) {
        return Splitter.on('|')
                .splitToStream(lists)
                .map(l -> Splitter.on(',')
                        .omitEmptyStrings()
                        .splitToStream(l)
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Election of(String budget, String costs, String... ballots) {
        ImmutableList.Builder<ImmutableMap<Integer, BigDecimal>> votes = ImmutableList.builder();
        for (String ballot : ballots) {
            votes.add(ballot.chars()
                    .mapToObj(c -> c - '0')
                    .collect(ImmutableMap.toImmutableMap(p -> p, p -> BigDecimal.ONE)));
        }
        return new Election(
                new BigDecimal(budget),
                Splitter.on(' ').splitToStream(costs).map(BigDecimal::new).collect(ImmutableList.toImmutableList()),
                votes.build());
    }
}
