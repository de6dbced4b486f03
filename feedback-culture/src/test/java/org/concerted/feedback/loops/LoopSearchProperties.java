package org.concerted.feedback.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.concerted.core.model.Sign;

/** Against the dumbest search there is, on small random maps with parallel links, self-loops and unknown signs. */
class LoopSearchProperties {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Provide
    Arbitrary<CausalMap> maps() {
        Arbitrary<Optional<Sign>> signs =
                Arbitraries.of(Optional.of(Sign.POSITIVE), Optional.of(Sign.NEGATIVE), Optional.empty());
        Arbitrary<OptionalDouble> strengths = Arbitraries.of(
                OptionalDouble.of(3), OptionalDouble.of(2), OptionalDouble.of(1), OptionalDouble.empty());
        return Arbitraries.integers().between(1, 7).flatMap(n -> {
            Arbitrary<String> ends = Arbitraries.integers().between(1, n).map(i -> "v" + i);
            return Combinators.combine(ends, ends, signs, strengths)
                    .as((s, t, sign, strength) ->
                            CausalLink.of("?", s, t).signed(sign).strong(strength))
                    .list()
                    .ofMaxSize(18)
                    .map(LoopSearchProperties::numbered);
        });
    }

    /** With a budget far beyond what so small a map takes, so that a search that went wrong ends too. */
    private static LoopSearch search(CausalMap map) {
        return LoopSearch.of(map).withSteps(100_000);
    }

    private static CausalMap numbered(List<CausalLink> links) {
        List<CausalLink> result = new ArrayList<>();
        for (CausalLink link : links) {
            result.add(CausalLink.of("e" + result.size(), link.source(), link.target())
                    .signed(link.sign())
                    .strong(link.strength()));
        }
        return CausalMap.of(result);
    }

    /** Every walk from every variable, kept where it comes back to a start that is its smallest and repeats nothing. */
    private static List<Loop> brute(CausalMap map) {
        List<Loop> result = new ArrayList<>();
        map.variables().forEach(start -> walk(map, start.id(), ImmutableList.of(), result));
        return result;
    }

    private static void walk(CausalMap map, String start, ImmutableList<CausalLink> path, List<Loop> result) {
        String at = path.isEmpty() ? start : path.get(path.size() - 1).target();
        for (CausalLink link : map.links()) {
            if (link.source().equals(at)) {
                ImmutableList<CausalLink> longer = ImmutableList.<CausalLink>builder()
                        .addAll(path)
                        .add(link)
                        .build();
                boolean seen = link.target().equals(at)
                        || path.stream().anyMatch(l -> l.source().equals(link.target()));
                if (link.target().equals(start)) {
                    if (longer.stream().allMatch(l -> l.source().compareTo(start) >= 0)) {
                        result.add(new Loop(longer));
                    }
                } else if (!seen) {
                    walk(map, start, longer, result);
                }
            }
        }
    }

    @Property(tries = 3000)
    void findsWhatBruteForceFinds(@ForAll("maps") CausalMap map) {
        List<Loop> expected = brute(map);
        ImmutableList<Loop> found = ImmutableList.copyOf(search(map));
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        LoopCursor cursor = search(map).each(loop -> true);
        assertThat(cursor.end()).isEqualTo(LoopEnd.COMPLETE);
        assertThat(cursor.found()).isEqualTo(expected.size());
        assertThat(cursor.next()).isFalse();
    }

    @Property(tries = 3000)
    void findsShortOnesWhateverItsPatience(
            @ForAll("maps") CausalMap map,
            @ForAll @IntRange(min = 1, max = 7) int longest,
            @ForAll @IntRange(max = 5) int patience,
            @ForAll boolean whole) {
        List<Loop> all = brute(map);
        List<Loop> expected =
                all.stream().filter(loop -> loop.length() <= longest).toList();
        LoopCursor cursor = new LoopCursor(search(map).withMaxLength(longest), patience, whole ? Integer.MAX_VALUE : 0);
        List<Loop> found = new ArrayList<>();
        while (cursor.next()) {
            Loop loop = cursor.loop();
            assertThat(cursor.type()).isEqualTo(loop.type());
            assertThat(cursor.length()).isEqualTo(loop.length());
            found.add(loop);
        }
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(cursor.end()).isIn(LoopEnd.COMPLETE, LoopEnd.LENGTH);
        if (all.size() > expected.size()) {
            assertThat(cursor.end()).isEqualTo(LoopEnd.LENGTH);
        }
    }

    @Property(tries = 1000)
    void isHonestAboutABudget(@ForAll("maps") CausalMap map, @ForAll @IntRange(max = 60) int steps) {
        List<Loop> all = brute(map);
        LoopCursor cursor = search(map).withSteps(steps).each(loop -> true);
        assertThat(cursor.end()).isIn(LoopEnd.COMPLETE, LoopEnd.STEPS);
        assertThat(cursor.end().exhaustive()).isEqualTo(cursor.end() == LoopEnd.COMPLETE);
        assertThat(cursor.found()).isLessThanOrEqualTo(all.size());
        if (cursor.end() == LoopEnd.COMPLETE) {
            assertThat(cursor.found()).isEqualTo(all.size());
        }
    }

    @Property(tries = 2000)
    void countsWithoutListing(@ForAll("maps") CausalMap map, @ForAll @IntRange(min = 1, max = 8) int longest) {
        LoopCensus census = LoopCensus.of(search(map).withMaxLength(longest), 3, 2);
        assertThat(ExactCounts.of(map, longest)).contains(census.counts());
        assertThat(ExactCounts.of(map, longest, 0)).contains(census.counts());
        List<Loop> all =
                brute(map).stream().filter(loop -> loop.length() <= longest).toList();
        assertThat(census.counts().total()).isEqualTo(all.size());
        for (LoopType type : LoopType.values()) {
            assertThat(census.counts().of(type))
                    .isEqualTo(all.stream().filter(l -> l.type() == type).count());
        }
        for (int length = 1; length <= 7; length++) {
            int same = length;
            assertThat(census.counts().ofLength(length))
                    .isEqualTo(all.stream().filter(l -> l.length() == same).count());
        }
        for (int v = 0; v < map.variables().size(); v++) {
            String id = map.variables().get(v).id();
            assertThat(census.counts().throughVariable().get(v))
                    .isEqualTo(
                            all.stream().filter(l -> l.variables().contains(id)).count());
        }
        for (int e = 0; e < map.links().size(); e++) {
            CausalLink link = map.links().get(e);
            assertThat(census.counts().throughLink().get(e))
                    .isEqualTo(
                            all.stream().filter(l -> l.links().contains(link)).count());
            assertThat(census.linkWeight().get(e))
                    .isCloseTo(
                            all.stream()
                                    .filter(l -> l.links().contains(link))
                                    .mapToDouble(l -> l.gain().orElse(0))
                                    .sum(),
                            CLOSE);
        }
        assertThat(census.listed()).hasSize(Math.min(3, all.size()));
        assertThat(census.unweighed())
                .isEqualTo(all.stream().filter(l -> l.gain().isEmpty()).count());
        double[] gains = all.stream()
                .flatMapToDouble(l -> l.gain().stream())
                .map(g -> -g)
                .sorted()
                .limit(2)
                .map(g -> -g)
                .toArray();
        assertThat(census.strongest()).hasSize(gains.length);
        for (int i = 0; i < gains.length; i++) {
            assertThat(census.strongest().get(i).gain().orElseThrow()).isCloseTo(gains[i], CLOSE);
        }
    }

    @Property(tries = 1000)
    void partsAreThoseWhoseMembersReachEachOther(@ForAll("maps") CausalMap map) {
        Components components = Components.of(map);
        int n = map.variables().size();
        boolean[][] reach = new boolean[n][n];
        for (int v = 0; v < n; v++) {
            reach[v][v] = true;
        }
        for (int round = 0; round < n; round++) {
            for (CausalLink link : map.links()) {
                for (int v = 0; v < n; v++) {
                    reach[v][map.number(link.target())] |= reach[v][map.number(link.source())];
                }
            }
        }
        for (int v = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                assertThat(components.of(v) == components.of(w)).isEqualTo(reach[v][w] && reach[w][v]);
            }
            assertThat(components.members(components.of(v)).contains(v)).isTrue();
        }
        Map<Integer, Boolean> cyclic = new HashMap<>();
        brute(map)
                .forEach(loop ->
                        cyclic.put(components.of(map.number(loop.variables().get(0))), true));
        for (int p = 0; p < components.count(); p++) {
            assertThat(components.cyclic(p)).isEqualTo(cyclic.containsKey(p));
        }
        assertThat(components.withLoops()).hasSize(cyclic.size());
    }

    @Property(tries = 1000)
    void aFewLoopsHaveEveryLinkThatIsOnOne(@ForAll("maps") CausalMap map) {
        List<Loop> all = brute(map);
        ImmutableList<Loop> few = IndependentLoops.of(map);
        assertThat(all).containsAll(few);
        HashSet<CausalLink> covered = new HashSet<>();
        int last = 0;
        for (Loop loop : few) {
            assertThat(loop.length()).isGreaterThanOrEqualTo(last);
            last = loop.length();
            boolean adds = false;
            for (CausalLink link : loop.links()) {
                boolean isNew = covered.add(link);
                adds |= isNew
                        && all.stream()
                                        .filter(l -> l.links().contains(link))
                                        .mapToInt(Loop::length)
                                        .min()
                                        .orElse(0)
                                == loop.length();
            }
            assertThat(adds).isTrue();
        }
        HashSet<CausalLink> onLoops = new HashSet<>();
        all.forEach(loop -> onLoops.addAll(loop.links()));
        assertThat(covered).isEqualTo(onLoops);
    }

    @Property(tries = 500)
    void theOrderOfWhatIsGivenDoesNotMatter(@ForAll("maps") CausalMap map) {
        CausalMap turned = CausalMap.of(map.links().reverse());
        assertThat(turned).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(ImmutableList.copyOf(search(turned))).isEqualTo(ImmutableList.copyOf(search(map)));
    }

    @Property(tries = 500)
    void aLoopThatIsDeclaredAsItIsIsExact(@ForAll("maps") CausalMap map) {
        for (Loop loop : brute(map)) {
            List<String> names = loop.links().stream().map(CausalLink::id).toList();
            DeclaredLoop same = DeclaredLoop.of(map, "l", names);
            assertThat(same.verdict()).isEqualTo(DeclaredLoop.Verdict.EXACT);
            assertThat(same.loop()).contains(loop);
            DeclaredLoop less = DeclaredLoop.of(map, "l", names.subList(1, names.size()));
            assertThat(less.verdict())
                    .isEqualTo(names.size() == 1 ? DeclaredLoop.Verdict.UNSPECIFIED : DeclaredLoop.Verdict.OPEN);
            List<String> more = new ArrayList<>(names);
            map.links().stream()
                    .map(CausalLink::id)
                    .filter(id -> !names.contains(id))
                    .findFirst()
                    .ifPresent(more::add);
            if (more.size() > names.size()) {
                DeclaredLoop extra = DeclaredLoop.of(map, "l", more);
                assertThat(extra.verdict()).isEqualTo(DeclaredLoop.Verdict.EXTRA_LINK);
                assertThat(extra.extra()).hasSize(1);
            }
            more.add("gone");
            assertThat(DeclaredLoop.of(map, "l", more).verdict()).isEqualTo(DeclaredLoop.Verdict.DANGLING);
            assertThat(DeclaredLoop.of(map, "l", more).missing()).isEqualTo(ImmutableSet.of("gone"));
        }
    }

    @Property(tries = 500)
    void aNearLoopIsALoopOnceItsLinkIsThere(
            @ForAll("maps") CausalMap map, @ForAll @IntRange(min = 1, max = 7) int longest) {
        NearLoops near = NearLoops.of(map, (from, to) -> Optional.of(NearLoop.By.READING), longest, Integer.MAX_VALUE);
        assertThat(near.shortest()).hasSize((int) near.found());
        int expected = 0;
        for (CausalVariable from : map.variables()) {
            for (CausalVariable to : map.variables()) {
                boolean linked = map.links().stream()
                        .anyMatch(
                                l -> l.source().equals(from.id()) && l.target().equals(to.id()));
                if (linked || from.equals(to)) {
                    continue;
                }
                CausalMap closed = CausalMap.of(ImmutableList.<CausalLink>builder()
                        .addAll(map.links())
                        .add(CausalLink.of("new", from.id(), to.id()))
                        .build());
                int shortest = brute(closed).stream()
                        .filter(l -> l.links().stream().anyMatch(e -> e.id().equals("new")))
                        .mapToInt(Loop::length)
                        .min()
                        .orElse(Integer.MAX_VALUE);
                if (shortest <= longest) {
                    expected++;
                    assertThat(near.shortest()).anySatisfy(n -> {
                        assertThat(n.from()).isEqualTo(from);
                        assertThat(n.to()).isEqualTo(to);
                        assertThat(n.length()).isEqualTo(shortest);
                    });
                }
            }
        }
        assertThat(near.found()).isEqualTo(expected);
    }
}
