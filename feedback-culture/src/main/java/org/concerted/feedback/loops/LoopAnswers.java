package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a map says of its loops, all questions together.
 *
 * @param drawn the map and the loops that people named
 * @param census what the search found
 * @param exact the counts of all loops that are short enough, where the search was cut and they can be had without it
 * @param parts the strongly connected parts that have loops
 * @param independent a shortest independent loop set, for display; absent where the map is too large for it
 * @param declared the loops that people named, beside the map
 * @param near the loops that someone could close
 */
public record LoopAnswers(
        DrawnMap drawn,
        LoopCensus census,
        Optional<LoopCounts> exact,
        ImmutableList<ImmutableList<CausalVariable>> parts,
        Optional<ImmutableList<Loop>> independent,
        ImmutableList<DeclaredLoop> declared,
        NearLoops near) {
    /** How many of the strongest loops, and of the loops that someone could close, are kept. */
    public static final int FEW = 10;

    /** How many links a loop may have that someone could close. */
    public static final int NEAR_LENGTH = 5;

    private static final int LARGE = 5000;

    /**
     * Asks everything.
     *
     * @param search how to look for loops in the map that was drawn
     * @param list how many loops to list
     * @param closing how someone could make a link from the first variable to the second
     */
    public static LoopAnswers of(DrawnMap drawn, LoopSearch search, int list, NearLoops.Closing closing) {
        CausalMap map = drawn.map();
        LoopCensus census = LoopCensus.of(search, list, FEW);
        boolean small = map.links().size() <= LARGE;
        return new LoopAnswers(
                drawn,
                census,
                census.end() == LoopEnd.STEPS ? ExactCounts.of(map, search.maxLength()) : Optional.empty(),
                Components.of(map).withLoops(),
                small ? Optional.of(IndependentLoops.of(map)) : Optional.empty(),
                drawn.declared(),
                NearLoops.of(map, closing, NEAR_LENGTH, FEW));
    }

    /** The counts of all loops that were asked for; of those found, where they cannot be had: see {@link #whole}. */
    public LoopCounts counts() {
        return exact.orElse(census.counts());
    }

    /** Whether {@link #counts} are those of all loops that were asked for. */
    public boolean whole() {
        return exact.isPresent() || census.end().asAsked();
    }

    /** The numbers of the variables that are on most loops, the one on most of them first. */
    public ImmutableList<Integer> busiest(int most) {
        return IntStream.range(0, counts().throughVariable().length())
                .filter(v -> counts().throughVariable().get(v) > 0)
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer v) -> -counts().throughVariable().get(v)))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** What people say that a declared loop does, where they do. */
    public Optional<LoopType> stated(DeclaredLoop loop) {
        return drawn.loops().stream()
                .filter(each -> each.id().equals(loop.id()))
                .findFirst()
                .flatMap(DrawnLoop::type);
    }
}
