package org.concerted.feedback.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.ConcertedException;
import org.concerted.core.model.Sign;
import org.junit.jupiter.api.Test;

class LoopSearchTest {
    /** Two ways from each joint to the next and one back, and a way home from the first joint alone. */
    private static CausalMap blindAlley(int diamonds) {
        StringBuilder links = new StringBuilder("a>j00 j00>z z>a ");
        for (int i = 0; i < diamonds; i++) {
            String here = "j%02d".formatted(i);
            String next = "j%02d".formatted(i + 1);
            links.append(here + ">l" + here + " " + here + ">r" + here + " l" + here + ">" + next + " r" + here + ">"
                    + next + " " + next + ">" + here + " ");
        }
        return Maps.map(links.toString());
    }

    /** A ring of diamonds: all loops are long, and there are very many. */
    private static CausalMap diamondRing(int diamonds) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < diamonds; i++) {
            String here = "j%02d".formatted(i);
            String next = "j%02d".formatted((i + 1) % diamonds);
            links.append(here + ">l" + here + " " + here + ">r" + here + " l" + here + ">" + next + " r" + here + ">"
                    + next + " ");
        }
        return Maps.map(links.toString());
    }

    @Test
    void leavesDiamondChainsFromWhichNoWayLeadsHome() {
        for (int longest : new int[] {Integer.MAX_VALUE, 120, 60, 30}) {
            LoopCursor cursor = Maps.search(blindAlley(60))
                    .withMaxLength(longest)
                    .withSteps(50_000_000)
                    .each(loop -> true);
            // The ring of three, and two for each diamond.
            assertThat(cursor.found()).isEqualTo(121);
            assertThat(cursor.end().asAsked()).isTrue();
            assertThat(cursor.steps()).isLessThan(5_000_000);
        }
    }

    @Test
    void seesAtOnceThatAllLoopsAreTooLong() {
        LoopCursor cursor = Maps.search(diamondRing(40))
                .withMaxLength(79)
                .withSteps(10_000_000)
                .each(loop -> true);
        assertThat(cursor.found()).isZero();
        assertThat(cursor.end()).isEqualTo(LoopEnd.LENGTH);
        assertThat(cursor.steps()).isLessThan(100_000);
    }

    @Test
    void givesTheFirstOfTooMany() {
        Iterator<Loop> loops = Maps.search(diamondRing(40)).withMaxLength(80).iterator();
        for (int i = 0; i < 1000; i++) {
            assertThat(loops.next().length()).isEqualTo(80);
        }
        assertThat(loops.hasNext()).isTrue();
    }

    @Test
    void stopsWhereItIsTold() {
        LoopCursor enough = Maps.search(diamondRing(40)).each(loop -> false);
        assertThat(enough.found()).isEqualTo(1);
        assertThat(enough.end()).isEqualTo(LoopEnd.STOPPED);
        assertThat(enough.end().exhaustive()).isFalse();
        assertThat(enough.end().asAsked()).isFalse();

        int[] asked = {0};
        LoopCursor cancelled = Maps.search(diamondRing(40))
                .withCancellation(() -> ++asked[0] > 3)
                .each(loop -> true);
        assertThat(cancelled.end()).isEqualTo(LoopEnd.CANCELLED);
        assertThat(cancelled.found()).isPositive();
        assertThat(cancelled.steps()).isBetween(3 * 0x3FFFL, 3 * 0x3FFFL + 1000);
        assertThat(cancelled.next()).isFalse();

        LoopCursor budget = Maps.search(diamondRing(40)).withSteps(12_345).each(loop -> true);
        assertThat(budget.end()).isEqualTo(LoopEnd.STEPS);
        assertThat(budget.steps()).isBetween(12_345L, 12_345L + 200);
    }

    @Test
    void refusesWhatMakesNoSense() {
        LoopSearch search = Maps.search(Maps.map("a>a"));
        assertThatThrownBy(() -> search.withMaxLength(0)).hasMessageContaining("maxLength 0");
        assertThatThrownBy(() -> search.withSteps(-1)).hasMessageContaining("steps -1");
        assertThatThrownBy(() -> CausalLink.of("e", "a", "b").strong(OptionalDouble.of(3.5)))
                .isInstanceOf(ConcertedException.class)
                .hasMessageContaining("3.5");
        assertThatThrownBy(() -> CausalLink.of("e", "a", "b").strong(OptionalDouble.of(-1)))
                .isInstanceOf(ConcertedException.class);
        assertThatThrownBy(() -> CausalMap.builder()
                        .variable(CausalVariable.of("a"))
                        .variable(CausalVariable.of("a"))
                        .link(CausalLink.of("e", "a", "b"))
                        .link(CausalLink.of("e", "c", "a"))
                        .build())
                .isInstanceOfSatisfying(
                        ConcertedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(p -> p.path() + "=" + p.found())
                                .containsExactly("variables=a", "links/e=b", "links=e", "links/e=c"));
    }

    @Test
    void knowsAnEmptyMap() {
        CausalMap map = CausalMap.builder().build();
        assertThat(Maps.search(map).cursor().next()).isFalse();
        assertThat(Components.of(map).largest()).isZero();
        assertThat(ExactCounts.of(map, 5).orElseThrow().total()).isZero();
        assertThat(IndependentLoops.of(map)).isEmpty();
        assertThat(map).hasToString("0 variables, 0 links");
    }

    @Test
    void goesDeepWithoutRecursion() {
        StringBuilder links = new StringBuilder();
        int n = 50_000;
        for (int i = 0; i < n; i++) {
            links.append("v%05d>v%05d ".formatted(i, (i + 1) % n));
        }
        CausalMap map = Maps.map(links.toString());
        assertThat(Components.of(map).largest()).isEqualTo(n);
        LoopCursor cursor = Maps.search(map).each(loop -> true);
        assertThat(cursor.found()).isEqualTo(1);
        assertThat(cursor.end()).isEqualTo(LoopEnd.COMPLETE);
        assertThat(cursor.steps()).isLessThan(5_000_000);
    }

    @Test
    void startsFromTheSmallestId() {
        assertThat(Maps.search(Maps.map("c>b b>a a>c")))
                .singleElement()
                .satisfies(loop -> assertThat(loop.variables()).containsExactly("a", "c", "b"));
    }

    @Test
    void anUnknownSignLeavesTheTypeOpen() {
        assertThat(Maps.search(Maps.map("a>b- b>a-"))).extracting(Loop::type).containsExactly(LoopType.REINFORCING);
        assertThat(Maps.search(Maps.map("a>b- b>a"))).extracting(Loop::type).containsExactly(LoopType.BALANCING);
        assertThat(Maps.search(Maps.map("a>b- b>a?"))).extracting(Loop::type).containsExactly(LoopType.INDETERMINATE);
        assertThat(LoopType.INDETERMINATE.word()).isEqualTo("indeterminate");
    }

    @Test
    void aDelayAnywhereIsADelay() {
        CausalLink link = CausalLink.of("e", "a", "a");
        CausalLink slow = link.delayed(Optional.of(true));
        CausalLink quick = link.delayed(Optional.of(false));
        assertThat(new Loop(ImmutableList.of(link, slow)).delayed()).contains(true);
        assertThat(new Loop(ImmutableList.of(link, quick)).delayed()).isEmpty();
        assertThat(new Loop(ImmutableList.of(quick, quick)).delayed()).contains(false);
    }

    @Test
    void signBreaksHaveTheParityOfTheType() {
        Sign[] signs = Sign.values();
        for (int bits = 0; bits < 64; bits++) {
            ImmutableList.Builder<CausalLink> links = ImmutableList.builder();
            for (int i = 0; i < 3; i++) {
                links.add(CausalLink.of("e" + i, "v" + i, "v" + (i + 1) % 3)
                        .between(new CausalLink.Ends(signs[bits >> 2 * i & 1], signs[bits >> 2 * i + 1 & 1])));
            }
            Loop loop = new Loop(links.build());
            assertThat(loop.signBreaks().orElseThrow() % 2 == 1).isEqualTo(loop.type() == LoopType.BALANCING);
        }
        assertThat(new Loop(ImmutableList.of(CausalLink.of("e", "a", "a"))).signBreaks())
                .isEmpty();
    }

    @Test
    void aConnectionGoneBothWaysIsOneConnection() {
        CausalLink ab = CausalLink.of("ab", "a", "b", Sign.POSITIVE);
        CausalLink bc = CausalLink.of("bc", "b", "c", Sign.NEGATIVE);
        CausalLink ca = CausalLink.of("ca", "c", "a", Sign.POSITIVE);
        CausalMap map = CausalMap.of(ImmutableList.of(ab, ab.back("ab<"), bc, bc.back("bc<"), ca, ca.back("ca<")));
        assertThat(ImmutableList.copyOf(Maps.search(map))).hasSize(5);
        DeclaredLoop triangle = DeclaredLoop.of(map, "t", ImmutableList.of("bc", "ab", "ca"));
        assertThat(triangle.verdict()).isEqualTo(DeclaredLoop.Verdict.EXACT);
        assertThat(triangle.loop().orElseThrow().length()).isEqualTo(3);
        assertThat(DeclaredLoop.of(map, "t", ImmutableList.of("ab", "bc")).verdict())
                .isEqualTo(DeclaredLoop.Verdict.EXTRA_LINK);
        assertThat(DeclaredLoop.of(map, "t", ImmutableList.of()).verdict()).isEqualTo(DeclaredLoop.Verdict.UNSPECIFIED);
        assertThat(DeclaredLoop.Verdict.EXTRA_LINK.word()).isEqualTo("extra-link");
    }

    @Test
    void countsLoopsThatCrossOrganisations() {
        CausalMap.Builder builder = CausalMap.builder();
        builder.variable(CausalVariable.of("a").of(ImmutableList.of("x")));
        builder.variable(CausalVariable.of("b").of(ImmutableList.of("y")));
        builder.variable(CausalVariable.of("c").of(ImmutableList.of("x")));
        builder.variable(CausalVariable.of("d").of(ImmutableList.of("x", "y")));
        builder.variable(CausalVariable.of("n"));
        String[] pairs = {"ab", "ba", "ac", "ca", "an", "na", "dn", "nd"};
        for (String pair : pairs) {
            builder.link(CausalLink.of(pair, pair.substring(0, 1), pair.substring(1)));
        }
        CausalMap map = builder.build();
        LoopCensus census = LoopCensus.of(Maps.search(map), 10, 0);
        assertThat(census.counts().total()).isEqualTo(4);
        assertThat(census.crossing()).isEqualTo(2);
        assertThat(census.listed().stream().filter(l -> l.organisations(map).size() > 1))
                .hasSize(2);
        assertThat(census.listed().get(0).organisations(map)).isEqualTo(ImmutableSortedSet.of("x", "y"));
    }

    @Test
    void leversAreWhatStrongLoopsHaveInCommon() {
        CausalMap map = CausalMap.of(ImmutableList.of(
                CausalLink.of("ab", "a", "b").strong(OptionalDouble.of(3)),
                CausalLink.of("ba", "b", "a").strong(OptionalDouble.of(3)),
                CausalLink.of("bc", "b", "c").strong(OptionalDouble.of(1)),
                CausalLink.of("cb", "c", "b").strong(OptionalDouble.of(3)),
                CausalLink.of("cd", "c", "d").strong(OptionalDouble.of(3)),
                CausalLink.of("dc", "d", "c")));
        LoopCensus census = LoopCensus.of(Maps.search(map), 0, 5);
        assertThat(census.leverVariables(map, 9)).extracting(CausalVariable::id).containsExactly("b", "a", "c");
        assertThat(census.leverVariables(map, 1)).hasSize(1);
        assertThat(census.leverLinks(map, 9)).extracting(CausalLink::id).containsExactly("ab", "ba", "bc", "cb");
        assertThat(census.strongest())
                .extracting(Loop::variables)
                .containsExactly(ImmutableList.of("a", "b"), ImmutableList.of("b", "c"));
        assertThat(census.unweighed()).isEqualTo(1);
    }

    @Test
    void showsEachLoopOnceHoweverItEnds() {
        int[] seen = new int[4];
        LoopCursor budget = Maps.search(diamondRing(40)).withSteps(12_345).each(loop -> ++seen[0] > 0);
        assertThat(budget.found()).isEqualTo(seen[0]).isPositive();
        LoopCursor cancelled = Maps.search(diamondRing(40))
                .withCancellation(() -> ++seen[1] > 2)
                .each(loop -> ++seen[2] > 0);
        assertThat(cancelled.found()).isEqualTo(seen[2]).isPositive();
        LoopCursor complete = Maps.search(diamondRing(5)).each(loop -> ++seen[3] > 0);
        assertThat(complete.found()).isEqualTo(seen[3]).isEqualTo(32);
        assertThat(Maps.search(diamondRing(5)).withSteps(0).cursor().next()).isFalse();
    }

    @Test
    void takesTheSameStepsEverywhere() {
        assertThat(Maps.search(diamondRing(5)).each(loop -> true).steps()).isEqualTo(640);
        assertThat(Maps.search(blindAlley(60)).each(loop -> true).steps()).isEqualTo(77969);
        assertThat(Maps.search(blindAlley(60))
                        .withMaxLength(30)
                        .each(loop -> true)
                        .steps())
                .isEqualTo(58313);
    }
}
