package org.concerted.feedback.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class ExactCountsTest {
    /** A ring of joints with two ways from each to the next, one of them against. */
    private static CausalMap diamondRing(int diamonds) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < diamonds; i++) {
            String here = "j%02d".formatted(i);
            String next = "j%02d".formatted((i + 1) % diamonds);
            links.append(here + ">l" + here + " " + here + ">r" + here + " l" + here + ">" + next + " r" + here + ">"
                    + next + "- ");
        }
        return Maps.map(links.toString());
    }

    /** A ring with chords, most of them short. */
    private static CausalMap ringWithChords(int variables, int links, int span, int seed) {
        StringBuilder drawn = new StringBuilder();
        Random random = new Random(seed);
        String[] signs = {"", "-", "?"};
        for (int i = 0; i < links; i++) {
            int from = i < variables ? i : random.nextInt(variables);
            int to = i < variables ? i + 1 : from + random.nextInt(2 * span + 1) - span;
            drawn.append("v%03d>v%03d%s "
                    .formatted(from, Math.floorMod(to, variables), signs[random.nextInt(20) == 0 ? 2 : i % 2]));
        }
        return Maps.map(drawn.toString());
    }

    @Test
    void countsATrillionLoopsOfALargePart() {
        LoopCounts counts = ExactCounts.of(diamondRing(40), Integer.MAX_VALUE).orElseThrow();
        assertThat(counts.total()).isEqualTo(1L << 40);
        assertThat(counts.ofLength(80)).isEqualTo(1L << 40);
        assertThat(counts.of(LoopType.REINFORCING)).isEqualTo(1L << 39);
        assertThat(counts.of(LoopType.BALANCING)).isEqualTo(1L << 39);
        assertThat(new HashSet<>(counts.throughVariable().asList())).containsExactlyInAnyOrder(1L << 40, 1L << 39);
        assertThat(new HashSet<>(counts.throughLink().asList())).containsExactly(1L << 39);
        assertThat(ExactCounts.of(diamondRing(40), 79).orElseThrow().total()).isZero();
    }

    @Test
    void saysNothingRatherThanAWrongCount() {
        assertThat(ExactCounts.of(diamondRing(62), 999).orElseThrow().total()).isEqualTo(1L << 62);
        assertThat(ExactCounts.of(diamondRing(63), 999)).isEmpty();
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            for (int parallel = 0; parallel < 16; parallel++) {
                links.append("v%02d>v%02d ".formatted(i, (i + 1) % 16));
            }
        }
        CausalMap parallel = Maps.map(links.toString());
        assertThat(ExactCounts.of(parallel, 99)).isEmpty();
        assertThat(ExactCounts.of(parallel, 99, 0)).isEmpty();
        assertThat(ExactCounts.of(parallel, 15).orElseThrow().total()).isZero();
    }

    @Test
    void countsWhatTheSearchFindsInLargerMaps() {
        for (int seed = 0; seed < 40; seed++) {
            CausalMap map = ringWithChords(40, 58, 2 + seed % 4, seed);
            for (int longest : new int[] {Integer.MAX_VALUE, 25, 12, 3}) {
                LoopCensus census = LoopCensus.of(Maps.search(map).withMaxLength(longest), 0, 0);
                assertThat(census.end().asAsked()).isTrue();
                assertThat(ExactCounts.of(map, longest)).contains(census.counts());
            }
        }
    }

    @Test
    void givesUpWhereAPartIsLargeAndWide() {
        assertThat(ExactCounts.of(Maps.complete(17, false), Integer.MAX_VALUE)).isEmpty();
        CausalMap wide = ringWithChords(300, 900, 150, 1);
        assertThat(ExactCounts.of(wide, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void countsPartsOfBothKinds() {
        CausalMap map = Maps.map("a>b b>a- a>a? " + ring(30, "r") + ring(3, "s"));
        LoopCounts counts = ExactCounts.of(map, 29).orElseThrow();
        assertThat(counts.total()).isEqualTo(3);
        assertThat(ExactCounts.of(map, 30).orElseThrow().ofLength(30)).isEqualTo(1);
        assertThat(counts.of(LoopType.INDETERMINATE)).isEqualTo(1);
        assertThat(counts.throughVariable().get(0)).isEqualTo(2);
    }

    private static String ring(int n, String name) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < n; i++) {
            links.append("%s%02d>%s%02d ".formatted(name, i, name, (i + 1) % n));
        }
        return links.toString();
    }

    private static boolean counts(FrontierCounts.Bounds bounds) {
        CausalMap map = CausalMap.of(ImmutableList.<CausalLink>builder()
                .addAll(diamondRing(6).links())
                .add(CausalLink.of("again", "j00", "j00"))
                .build());
        return new FrontierCounts(map, 999, new LoopSums(map), bounds)
                .count(Components.of(map).members(Components.of(map).of(0)));
    }

    /** Twenty-four links and one from a variable to itself; what is kept and made was measured once. */
    @Test
    void staysWithinItsBounds() {
        long most = Long.MAX_VALUE;
        assertThat(counts(new FrontierCounts.Bounds(25, most, most, most))).isTrue();
        assertThat(counts(new FrontierCounts.Bounds(24, most, most, most))).isFalse();
        long kept = least(bound -> new FrontierCounts.Bounds(25, bound, most, most));
        long figures = least(bound -> new FrontierCounts.Bounds(25, most, bound, most));
        long work = least(bound -> new FrontierCounts.Bounds(25, most, most, bound));
        assertThat(new long[] {kept, figures, work}).containsExactly(603, 44, 792);
    }

    /** The least bound within which it counts, and all greater ones with it. */
    private static long least(LongFunction<FrontierCounts.Bounds> bounds) {
        long low = 0;
        long high = 1 << 20;
        while (low < high) {
            long middle = (low + high) / 2;
            if (counts(bounds.apply(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
