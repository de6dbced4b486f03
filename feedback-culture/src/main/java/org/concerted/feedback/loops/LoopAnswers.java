package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a map says of its loops, all questions together.
 *
 * @param drawn the map and the loops that people named
 * @param census what the search found. Where it was cut, that depends on where it began: then this is of all loops up to
 *     the greatest length that could be gone through
 * @param upTo that length
 * @param atLeast how many loops are known to exist, of those that were asked for
 * @param exact the counts of all loops that were asked for, where the search was cut and they can be had without it
 * @param parts the strongly connected parts that have loops
 * @param independent a shortest independent loop set, for display; absent where the map is too large for it
 * @param declared the loops that people named, beside the map
 * @param near the loops that someone could close
 */
public record LoopAnswers(
        DrawnMap drawn,
        LoopCensus census,
        Optional<Integer> upTo,
        long atLeast,
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

    /** Steps that are soon taken: enough for nearly all maps that people draw. */
    private static final long SOON = 20_000_000;

    /**
     * Asks everything.
     *
     * @param search how to look for loops in the map that was drawn
     * @param list how many loops to list
     * @param closing how someone could make a link from the first variable to the second
     */
    public static LoopAnswers of(DrawnMap drawn, LoopSearch search, int list, NearLoops.Closing closing) {
        return of(drawn, search, list, closing, SOON);
    }

    /** With so many steps being soon taken. */
    static LoopAnswers of(DrawnMap drawn, LoopSearch search, int list, NearLoops.Closing closing, long soon) {
        CausalMap map = drawn.map();
        LoopCensus whole = LoopCensus.of(search.withSteps(Math.min(search.steps(), soon)), list, FEW);
        Optional<LoopCounts> exact =
                whole.end() == LoopEnd.STEPS ? ExactCounts.of(map, search.maxLength()) : Optional.empty();
        if (whole.end() == LoopEnd.STEPS && fits(exact, search, soon)) {
            whole = LoopCensus.of(search, list, FEW);
        }
        Optional<Shorter> shorter = whole.end() == LoopEnd.STEPS ? shorter(search, list, soon) : Optional.empty();
        boolean small = map.links().size() <= LARGE;
        return new LoopAnswers(
                drawn,
                shorter.map(Shorter::census).orElse(whole),
                shorter.map(Shorter::upTo),
                exact.orElse(whole.counts()).total(),
                whole.end() == LoopEnd.STEPS ? exact : Optional.empty(),
                Components.of(map).withLoops(),
                small ? Optional.of(IndependentLoops.of(map)) : Optional.empty(),
                drawn.declared(),
                NearLoops.of(map, closing, NEAR_LENGTH, FEW));
    }

    /** Whether going through all loops would fit the steps allowed, as far as can be told. */
    private static boolean fits(Optional<LoopCounts> exact, LoopSearch search, long soon) {
        double links = exact.map(counts ->
                        counts.throughVariable().stream().asDoubleStream().sum())
                .orElse(0.0);
        return search.steps() > soon && links <= search.steps();
    }

    /**
     * All loops up to the greatest length that can be gone through soon, found by doubling and then halving; absent where no
     * loop is as short.
     */
    private static Optional<Shorter> shorter(LoopSearch search, int list, long soon) {
        LoopSearch quick = search.withSteps(Math.min(search.steps(), soon));
        int longest = Math.min(search.maxLength() - 1, search.map().variables().size());
        int done = 0;
        int cut = longest + 1;
        Optional<Shorter> best = Optional.empty();
        while (done + 1 < cut) {
            int length = cut > longest ? Math.min(longest, 2 * done + 1) : (done + cut) / 2;
            LoopCensus census = LoopCensus.of(quick.withMaxLength(length), list, FEW);
            if (!census.end().asAsked()) {
                cut = length;
            } else {
                done = length;
                if (census.counts().total() > 0) {
                    best = Optional.of(new Shorter(length, census));
                }
            }
        }
        return best;
    }

    /**
     * The counts of all loops that were asked for. Where they cannot be had, those of all up to {@link #upTo}; else of
     * those found. See {@link #whole}.
     */
    public LoopCounts counts() {
        return exact.orElse(census.counts());
    }

    /** Whether {@link #counts} are those of all loops that were asked for. */
    public boolean whole() {
        return exact.isPresent() || upTo.isEmpty() && census.end().asAsked();
    }

    /** Whether the {@link #census} is of all loops up to some length, so that it does not depend on where it began. */
    public boolean even() {
        return census.end().asAsked();
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

    /** All loops up to a length. */
    private record Shorter(int upTo, LoopCensus census) {}
}
