package org.concerted.feedback.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;
import org.junit.jupiter.api.Test;

class LoopAnswersTest {
    private static LoopAnswers answers(DrawnMap drawn, long steps) {
        return LoopAnswers.of(
                drawn, LoopSearch.of(drawn.map()).withSteps(steps), 5, (from, to) -> Optional.of(NearLoop.By.EXCHANGE));
    }

    private static DrawnMap drawn(String links) {
        return new DrawnMap(Maps.map(links), ImmutableList.of());
    }

    @Test
    void putsTheVariablesOnMostLoopsFirst() {
        LoopAnswers answers = answers(drawn("a>b b>a b>c c>b d>b"), 1000);
        assertThat(answers.busiest(9)).containsExactly(1, 0, 2);
        assertThat(answers.busiest(1)).containsExactly(1);
        assertThat(answers.whole()).isTrue();
        assertThat(answers.exact()).isEmpty();
        assertThat(answers.counts()).isEqualTo(answers.census().counts());
        assertThat(answers.counts().total()).isEqualTo(2);
        assertThat(answers.parts()).hasSize(1);
    }

    @Test
    void countsWithoutTheSearchOnlyWhereItWasCut() {
        LoopAnswers cut = answers(drawn("a>b b>a b>c c>b"), 1);
        assertThat(cut.census().counts().total()).isZero();
        assertThat(cut.exact()).isPresent();
        assertThat(cut.whole()).isTrue();
        assertThat(cut.counts().total()).isEqualTo(2);
        LoopAnswers unknown = answers(new DrawnMap(Maps.complete(18, false), ImmutableList.of()), 1000);
        assertThat(unknown.exact()).isEmpty();
        assertThat(unknown.whole()).isFalse();
    }

    /** In a complete map of 18, every pair is a loop of two links, and every three are two of three. */
    @Test
    void goesUpToTheLengthThatItCanWhereThereAreTooMany() {
        DrawnMap drawn = new DrawnMap(Maps.complete(18, false), ImmutableList.of());
        LoopAnswers cut = answers(drawn, 100_000);
        assertThat(cut.upTo()).contains(3);
        assertThat(cut.even()).isTrue();
        assertThat(cut.whole()).isFalse();
        assertThat(cut.counts().ofLength(2)).isEqualTo(18 * 17 / 2);
        assertThat(cut.counts().ofLength(3)).isEqualTo(18 * 17 * 16 / 3);
        assertThat(cut.counts().byLength()).hasSize(2);
        assertThat(cut.counts().throughVariable().stream().distinct()).hasSize(1);
        assertThat(cut.atLeast()).isPositive();
        assertThat(cut.census().listed()).extracting(Loop::length).containsOnly(2);
        LoopAnswers asked =
                LoopAnswers.of(drawn, LoopSearch.of(drawn.map()).withMaxLength(2), 5, (from, to) -> Optional.empty());
        assertThat(asked.upTo()).isEmpty();
        assertThat(asked.whole()).isTrue();
        LoopAnswers few = answers(drawn, 300);
        assertThat(few.upTo()).isEmpty();
        assertThat(few.even()).isFalse();
    }

    @Test
    void findsTheGreatestLengthThatStepByStepWouldFind() {
        DrawnMap drawn = new DrawnMap(Maps.complete(9, false), ImmutableList.of());
        for (long steps = 50; steps < 200_000; steps += steps / 3) {
            LoopSearch search = LoopSearch.of(drawn.map()).withSteps(steps);
            int longest = 0;
            for (int length = 2; length < 9; length++) {
                boolean all =
                        LoopCensus.of(search.withMaxLength(length), 0, 0).end().asAsked();
                longest = all ? length : longest;
            }
            LoopAnswers answers = LoopAnswers.of(drawn, search, 0, (from, to) -> Optional.empty());
            assertThat(answers.upTo()).isEqualTo(longest == 0 ? Optional.empty() : Optional.of(longest));
        }
    }

    /** Six variables, each acting on each: 409 loops, with 1,950 links between them. */
    @Test
    void goesThroughAllWhereTheStepsAllowIt() {
        DrawnMap drawn = new DrawnMap(Maps.complete(6, false), ImmutableList.of());
        LoopSearch search = LoopSearch.of(drawn.map());
        LoopAnswers whole = LoopAnswers.of(drawn, search, 5, (from, to) -> Optional.empty());
        assertThat(whole.census().end()).isEqualTo(LoopEnd.COMPLETE);
        long links = whole.counts().throughVariable().stream().sum();
        long steps = search.each(loop -> true).steps();
        assertThat(whole.counts().total()).isEqualTo(409);
        assertThat(steps).isGreaterThan(links);
        LoopAnswers soon = LoopAnswers.of(drawn, search, 5, (from, to) -> Optional.empty(), 50);
        assertThat(soon.census()).isEqualTo(whole.census());
        assertThat(soon.exact()).isEmpty();
        assertThat(soon.upTo()).isEmpty();
        LoopAnswers enough = LoopAnswers.of(drawn, search.withSteps(steps), 5, (from, to) -> Optional.empty(), 50);
        assertThat(enough.census()).isEqualTo(whole.census());
        LoopAnswers hopeless =
                LoopAnswers.of(drawn, search.withSteps(links - 1), 5, (from, to) -> Optional.empty(), 500);
        assertThat(hopeless.exact()).contains(whole.counts());
        assertThat(hopeless.atLeast()).isEqualTo(409);
        assertThat(hopeless.whole()).isTrue();
        assertThat(hopeless.upTo()).isPresent();
    }

    /** What is told does not hang on where a search began: the map of a loop of two links, far from the first variable. */
    @Test
    void listsTheShortestFirst() {
        LoopAnswers answers = answers(drawn("a>b b>c c>d d>e e>a y>z z>y m>n n>o o>m"), 1_000_000);
        assertThat(answers.census().listed()).extracting(Loop::length).containsExactly(2, 3, 5);
        assertThat(LoopCensus.of(LoopSearch.of(answers.drawn().map()), 1, 0).listed())
                .extracting(Loop::length)
                .containsExactly(2);
    }

    @Test
    void findsAFewLoopsToDrawUnlessTheMapIsLarge() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            ring.append("v%04d>v%04d ".formatted(i, (i + 1) % 5000));
        }
        assertThat(answers(drawn(ring.toString()), 0).independent().orElseThrow())
                .hasSize(1);
        assertThat(answers(drawn(ring + "v0000>v0000"), 0).independent()).isEmpty();
    }

    @Test
    void knowsWhatPeopleSayOfALoop() {
        DrawnLoop loop =
                new DrawnLoop("l", Text.same("L"), ImmutableList.of("e0", "e1"), Optional.of(LoopType.BALANCING));
        DrawnLoop other = new DrawnLoop("m", Text.same("M"), ImmutableList.of("e0"), Optional.of(LoopType.REINFORCING));
        LoopAnswers answers = answers(new DrawnMap(Maps.map("a>b b>a"), ImmutableList.of(loop, other)), 1000);
        assertThat(answers.declared())
                .extracting(DeclaredLoop::verdict)
                .containsExactly(DeclaredLoop.Verdict.EXACT, DeclaredLoop.Verdict.OPEN);
        assertThat(answers.stated(answers.declared().get(1))).contains(LoopType.REINFORCING);
        assertThat(answers.stated(answers.declared().get(0))).contains(LoopType.BALANCING);
    }

    @Test
    void listsTheShortestOfTheLoopsThatLackALink() {
        CausalMap map = Maps.map("a>b b>c c>d d>e e>f");
        NearLoops near = NearLoops.of(map, (from, to) -> Optional.of(NearLoop.By.READING), 4, 3);
        assertThat(near.found()).isEqualTo(12);
        assertThat(near.shortest())
                .extracting(each -> each.from().id() + each.to().id() + each.length())
                .containsExactly("ba2", "cb2", "dc2");
        assertThat(near.shortest().get(0).by().word()).isEqualTo("reading");
        NearLoops fan = NearLoops.of(Maps.map("z>m z>k z>l"), (from, to) -> Optional.of(NearLoop.By.EXCHANGE), 4, 9);
        assertThat(fan.shortest())
                .extracting(each -> each.from().id() + each.to().id())
                .containsExactly("kz", "lz", "mz");
        NearLoops funnel = NearLoops.of(Maps.map("m>z k>z l>z"), (from, to) -> Optional.of(NearLoop.By.EXCHANGE), 4, 2);
        assertThat(funnel.shortest())
                .extracting(each -> each.from().id() + each.to().id())
                .containsExactly("zk", "zl");
    }

    @Test
    void keepsOfEqualLoopsTheFirst() {
        CausalMap map = CausalMap.of(Maps.map("a>b b>a c>d d>c e>f f>e").links().stream()
                .map(link -> link.strong(OptionalDouble.of(3)))
                .collect(ImmutableList.toImmutableList()));
        LoopCensus census = LoopCensus.of(LoopSearch.of(map), 0, 2);
        assertThat(census.strongest())
                .extracting(loop -> loop.variables().get(0))
                .containsExactly("a", "c");
        assertThat(LoopCensus.of(LoopSearch.of(map), 0, 0).strongest()).isEmpty();
        assertThat(census.leverVariables(map, 9))
                .extracting(CausalVariable::id)
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void aMapIsWhatItsVariablesAndLinksAre() {
        CausalMap map = Maps.map("a>b b>a");
        assertThat(map).isEqualTo(Maps.map("a>b b>a")).hasSameHashCodeAs(Maps.map("a>b b>a"));
        assertThat(map).isNotEqualTo(Maps.map("a>b b>c")).isNotEqualTo(Maps.map("a>b b>a-"));
        assertThat(map.hashCode()).isNotZero().isNotEqualTo(Maps.map("a>b b>a-").hashCode());
        assertThat(map.find("b").orElseThrow().id()).isEqualTo("b");
        assertThat(map.find("c")).isEmpty();
        assertThatThrownBy(() -> map.number("c")).hasMessageContaining("no variable c");
    }

    @Test
    void aLinkAndAVariableAreWhatWasSaidOfThem() {
        CausalLink link = CausalLink.of("e", "a", "b").shownBy(Optional.of(Text.same("seen")));
        assertThat(link.evidence()).contains(Text.same("seen"));
        assertThat(link.strong(OptionalDouble.of(0)).strength()).hasValue(0);
        assertThat(link.strong(OptionalDouble.of(3)).strength()).hasValue(3);
        CausalLink drawn = link.between(new CausalLink.Ends(Sign.POSITIVE, Sign.NEGATIVE));
        assertThat(drawn.sign()).contains(Sign.NEGATIVE);
        assertThat(drawn.back("e<").ends()).contains(new CausalLink.Ends(Sign.NEGATIVE, Sign.POSITIVE));
        CausalVariable variable = CausalVariable.of("v").called(Text.same("V")).ofKind("factor");
        assertThat(variable.label()).isEqualTo(Text.same("V"));
        assertThat(variable.kind()).isEqualTo("factor");
    }

    @Test
    void signBreaksNeedBothEndsOfEveryLink() {
        CausalLink drawn = CausalLink.of("e", "a", "b").between(new CausalLink.Ends(Sign.POSITIVE, Sign.POSITIVE));
        CausalLink plain = CausalLink.of("f", "b", "a", Sign.POSITIVE);
        assertThat(new Loop(ImmutableList.of(drawn, plain)).signBreaks()).isEmpty();
        assertThat(new Loop(ImmutableList.of(plain, drawn)).signBreaks()).isEmpty();
    }

    @Test
    void askingTwiceWhetherThereIsALoopTakesNone() {
        Iterator<Loop> loops = LoopSearch.of(Maps.map("a>b b>a b>c c>b")).iterator();
        assertThat(loops.hasNext()).isTrue();
        assertThat(loops.hasNext()).isTrue();
        assertThat(loops.next().variables()).containsExactly("a", "b");
        assertThat(loops.next().variables()).containsExactly("b", "c");
        assertThat(loops.hasNext()).isFalse();
        assertThatThrownBy(loops::next).isInstanceOf(NoSuchElementException.class);
    }
}
