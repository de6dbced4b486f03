package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loop that people drew and named, beside what the map says of its links. Nothing is repaired.
 *
 * @param id its id
 * @param verdict whether its links make a loop
 * @param loop the loop that they make, or one that as many of them make as a search of {@value #STEPS} steps shows; absent
 *     where they make none
 * @param extra connections that are not on that loop
 * @param missing connections that are not in the map
 */
public record DeclaredLoop(
        String id, Verdict verdict, Optional<Loop> loop, ImmutableSet<String> extra, ImmutableSet<String> missing) {
    /** Steps of the search for the loop with most connections: only a tangle of them takes more. */
    public static final long STEPS = 1_000_000;

    /** Whether the links that were named make a loop. */
    public enum Verdict {
        /** They make one loop, with none left over. */
        EXACT("exact"),
        /** Some of them make a loop; others are left over. */
        EXTRA_LINK("extra-link"),
        /** They make no loop. */
        OPEN("open"),
        /** Some of them are not in the map. */
        DANGLING("dangling"),
        /** No link was named. */
        UNSPECIFIED("unspecified");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** Its name in reports. */
        public String word() {
            return word;
        }
    }

    /**
     * Compares a loop with a map. The order of the connections does not matter, nor does the way in which one goes along
     * connections that have both.
     *
     * @param connections the ids of the connections that were drawn
     */
    public static DeclaredLoop of(CausalMap map, String id, List<String> connections) {
        ImmutableSet<String> named = ImmutableSet.copyOf(connections);
        ImmutableList<CausalLink> there = map.links().stream()
                .filter(link -> named.contains(link.drawn()))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> found = there.stream().map(CausalLink::drawn).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> missing = Sets.difference(named, found).immutableCopy();
        Optional<Loop> fullest = fullest(there, found.size());
        ImmutableSet<String> extra = fullest.map(
                        loop -> Sets.difference(found, drawn(loop)).immutableCopy())
                .orElse(found);
        Verdict verdict = named.isEmpty()
                ? Verdict.UNSPECIFIED
                : !missing.isEmpty()
                        ? Verdict.DANGLING
                        : fullest.isEmpty() ? Verdict.OPEN : extra.isEmpty() ? Verdict.EXACT : Verdict.EXTRA_LINK;
        return new DeclaredLoop(id, verdict, fullest, extra, missing);
    }

    /** The loop with most of the connections; the first found among several. */
    private static Optional<Loop> fullest(ImmutableList<CausalLink> links, int all) {
        LoopCursor cursor = LoopSearch.of(CausalMap.of(links)).withSteps(STEPS).cursor();
        Optional<Loop> fullest = Optional.empty();
        int most = 0;
        while (most < all && cursor.next()) {
            if (cursor.length() > most) {
                Loop loop = cursor.loop();
                int size = drawn(loop).size();
                fullest = size > most ? Optional.of(loop) : fullest;
                most = Math.max(most, size);
            }
        }
        return fullest;
    }

    private static Set<String> drawn(Loop loop) {
        Set<String> result = new HashSet<>();
        loop.links().forEach(link -> result.add(link.drawn()));
        return result;
    }
}
