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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small elections worked out by hand and published with every way to break ties. */
final class HandmadeTest {
    @Test
    void publishedResults() throws IOException {
        int read = 0;
        for (String line : Resources.readLines(Resources.getResource(HandmadeTest.class, "handmade.txt"), UTF_8)) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> f = Splitter.on(';').splitToList(line);
            Election election = new Election(
                    new BigDecimal(f.get(1)),
                    Splitter.on(' ')
                            .splitToStream(f.get(2))
                            .map(BigDecimal::new)
                            .collect(ImmutableList.toImmutableList()),
                    Splitter.on('|')
                            .splitToStream(f.get(3))
                            .map(HandmadeTest::ballot)
                            .collect(ImmutableList.toImmutableList()));
            Set<Set<Integer>> published = Splitter.on('|')
                    .splitToStream(f.get(5))
                    .map(HandmadeTest::set)
                    .collect(Collectors.toSet());
            if (f.get(4).startsWith("max_")) {
                assertThat(best(election, utility(f.get(4)))).as(line).isEqualTo(published);
            } else {
                for (TieBreak ties : TieBreak.values()) {
                    Allocation found = allocate(election, f.get(4), ties);
                    assertThat(published).as(line).contains(ImmutableSet.copyOf(found.selected()));
                }
            }
            read++;
        }
        assertThat(read).isEqualTo(18);
    }

    private static Allocation allocate(Election e, String rule, TieBreak ties) {
        BigDecimal tenth = new BigDecimal("0.1");
        return switch (rule) {
            case "greedy_cost", "greedy_cardinality" -> Allocations.greedy(e, utility(rule), Misfit.SKIP, ties);
            case "seq_phragmen" -> Allocations.phragmen(e, ties);
            default ->
                Allocations.equalShares(
                        e,
                        utility(rule),
                        rule.contains("iterated") ? Completion.ADD_ONE : Completion.NONE,
                        tenth,
                        ties);
        };
    }

    private static Utility utility(String rule) {
        return rule.endsWith("_cost") ? Utility.POINTS_TIMES_COST : Utility.POINTS;
    }

    /** All that can be paid for and is worth most in all, by trying everything. */
    private static Set<Set<Integer>> best(Election e, Utility utility) {
        Set<Set<Integer>> best = new HashSet<>();
        BigDecimal most = BigDecimal.ONE.negate();
        for (int some = 0; some < 1 << e.costs().size(); some++) {
            Set<Integer> chosen = new HashSet<>();
            BigDecimal cost = BigDecimal.ZERO;
            BigDecimal worth = BigDecimal.ZERO;
            for (int p = 0; p < e.costs().size(); p++) {
                if ((some >> p & 1) == 1) {
                    int project = p;
                    chosen.add(p);
                    cost = cost.add(e.costs().get(p));
                    long points = e.ballots().stream()
                            .filter(b -> b.containsKey(project))
                            .count();
                    worth = worth.add(BigDecimal.valueOf(points)
                            .multiply(
                                    utility == Utility.POINTS
                                            ? BigDecimal.ONE
                                            : e.costs().get(p)));
                }
            }
            if (cost.compareTo(e.budget()) <= 0 && worth.compareTo(most) >= 0) {
                if (worth.compareTo(most) > 0) {
                    best.clear();
                    most = worth;
                }
                best.add(chosen);
            }
        }
        return best;
    }

    private static ImmutableMap<Integer, BigDecimal> ballot(String list) {
        return set(list).stream().collect(ImmutableMap.toImmutableMap(p -> p, p -> BigDecimal.ONE));
    }

    private static Set<Integer> set(String list) {
        return Splitter.on(',')
                .omitEmptyStrings()
                .splitToStream(list)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
