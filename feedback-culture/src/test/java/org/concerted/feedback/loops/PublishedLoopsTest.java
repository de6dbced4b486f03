package org.concerted.feedback.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others published is found again. */
class PublishedLoopsTest {
    static ImmutableList<List<String>> counted() {
        return Maps.table("published-counts.txt");
    }

    static ImmutableList<List<String>> complete() {
        return Maps.table("complete-graphs.txt");
    }

    @ParameterizedTest
    @MethodSource("counted")
    void countsWhatOthersCounted(List<String> row) {
        CausalMap map = Maps.map(row.get(3));
        LoopSearch search = Maps.search(map, row.get(1));
        long loops = Long.parseLong(row.get(2));
        assertThat(search.each(loop -> true).found()).isEqualTo(loops);
        assertThat(new HashSet<>(ImmutableList.copyOf(search))).hasSize((int) loops);
        assertThat(ExactCounts.of(map, search.maxLength()).orElseThrow().total())
                .isEqualTo(loops);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void countsCompleteGraphs(List<String> row) {
        boolean selfLoops = row.get(1).equals("loops");
        CausalMap map = Maps.complete(Integer.parseInt(row.get(0)), selfLoops);
        LoopSearch search = Maps.search(map, selfLoops ? "*" : row.get(1));
        LoopCensus census = LoopCensus.of(search, 0, 0);
        assertThat(census.counts().total()).isEqualTo(Long.parseLong(row.get(2)));
        assertThat(ExactCounts.of(map, search.maxLength())).contains(census.counts());
        assertThat(census.end().asAsked()).isTrue();
    }

    @Test
    void countsTrillionsWithoutListing() {
        LoopCounts counts =
                ExactCounts.of(Maps.complete(16, false), Integer.MAX_VALUE).orElseThrow();
        // A006231(n) = sum over k from 2 of n! / ((n - k)! k)
        long expected = 0;
        for (int k = 2; k <= 16; k++) {
            long ways = 1;
            for (int i = 0; i < k; i++) {
                ways *= 16 - i;
            }
            expected += ways / k;
        }
        assertThat(counts.total()).isEqualTo(expected).isGreaterThan(3_000_000_000_000L);
        assertThat(counts.throughVariable().asList()).hasSize(16);
        assertThat(new HashSet<>(counts.throughVariable().asList())).hasSize(1);
    }

    @Test
    void findsTheLoopsOfTheArmsRace() {
        Set<String> expected = new HashSet<>();
        for (List<String> row : Maps.table("arms-race.txt")) {
            if (row.get(0).equals("loop")) {
                expected.add(row.get(1) + ImmutableSet.copyOf(Splitter.on(' ').split(row.get(2))));
            }
        }
        List<String> found = new ArrayList<>();
        for (Loop loop : Maps.search(Maps.armsRace())) {
            found.add((loop.type() == LoopType.BALANCING ? "B" : "R") + ImmutableSet.copyOf(loop.variables()));
        }
        assertThat(found).hasSize(8);
        assertThat(sorted(found)).isEqualTo(sorted(expected));
    }

    private static Set<Object> sorted(Iterable<String> loops) {
        Set<Object> result = new HashSet<>();
        for (String loop : loops) {
            result.add(loop.charAt(0)
                    + Splitter.on(", ")
                            .splitToStream(loop.substring(2, loop.length() - 1))
                            .sorted()
                            .toList()
                            .toString());
        }
        return result;
    }

    @Test
    void drawsTheArmsRaceWithSixLoops() {
        ImmutableList<Loop> shortest = IndependentLoops.of(Maps.armsRace());
        assertThat(shortest).extracting(Loop::length).containsExactly(2, 2, 2, 6, 6, 6);
        assertThat(shortest)
                .extracting(Loop::type)
                .containsExactly(
                        LoopType.BALANCING,
                        LoopType.BALANCING,
                        LoopType.BALANCING,
                        LoopType.REINFORCING,
                        LoopType.REINFORCING,
                        LoopType.REINFORCING);
    }
}
