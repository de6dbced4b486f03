package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the loops of a large part that is narrow. Its links are taken or left one after the other; of all that was taken
 * only the open ends on the frontier matter, between the variables that have links to come and those that have none (Knuth
 * 2011, The Art of Computer Programming 4A, 7.1.4: the simple paths of a graph). Ways that agree there are counted together.
 * Time and memory grow with the number of such states, whatever the number of loops, and are bounded.
 */
final class FrontierCounts {
    /** What can be kept in mind, and how long one may count. */
    static final Bounds STANDARD = new Bounds(5_000, 1 << 22, 1 << 21, 1L << 26);

    private static final int BESIDES = 8;

    private final CausalMap map;
    private final int maxLength;
    private final LoopSums sums;
    private final Bounds bounds;

    FrontierCounts(CausalMap map, int maxLength, LoopSums sums, Bounds bounds) {
        this.bounds = bounds;
        this.map = map;
        this.maxLength = maxLength;
        this.sums = sums;
    }

    /** Counts the loops of a part, unless there is too much to keep in mind; then nothing that was counted is of use. */
    boolean count(ImmutableIntArray members) {
        ImmutableList<Bundle> bundles = Bundle.of(map, members);
        if (bundles.size() > bounds.links()) {
            return false;
        }
        bundles.stream().filter(Bundle::selfLoop).forEach(this::selfLoops);
        ImmutableList<FrontierMove> moves = FrontierMove.of(members.length(), bundles);
        int most = Math.min(maxLength, members.length());
        return types(moves, most) && through(moves, most, most < members.length());
    }

    private void selfLoops(Bundle bundle) {
        sums.found(LoopType.REINFORCING, 1, bundle.plus());
        sums.found(LoopType.BALANCING, 1, bundle.minus());
        sums.found(LoopType.INDETERMINATE, 1, bundle.unknown());
        sums.through(bundle.links(), 1);
    }

    /** By type and length, of which only the last states are kept. */
    private boolean types(ImmutableList<FrontierMove> moves, int most) {
        Map<String, Tallies> states = new HashMap<>();
        states.put("", Tallies.one(LoopType.values().length));
        Tallies closed = new Tallies(LoopType.values().length);
        long work = 0;
        for (FrontierMove move : moves) {
            Map<String, Tallies> next = new HashMap<>();
            long figures = 0;
            for (Map.Entry<String, Tallies> each : states.entrySet()) {
                String state = move.enter(each.getKey());
                figures += put(next, move.leave(state), each.getValue());
                String taken = move.take(state);
                if (!taken.equals(FrontierMove.NONE)) {
                    Tallies longer = each.getValue().along(move.bundle(), 1, most);
                    if (taken.equals(FrontierMove.CLOSED)) {
                        closed.add(longer);
                    } else {
                        figures += put(next, move.leave(taken), longer);
                    }
                }
            }
            work += figures;
            if (figures > bounds.figures() || work > bounds.work()) {
                return false;
            }
            states = next;
        }
        closed.each((type, length, count) -> sums.found(LoopType.values()[type], length, count));
        return true;
    }

    private static long put(Map<String, Tallies> states, String state, Tallies more) {
        if (state.equals(FrontierMove.NONE) || more.isEmpty()) {
            return 0;
        }
        states.computeIfAbsent(state, fresh -> new Tallies(more.types())).add(more);
        return more.size() + BESIDES;
    }

    /**
     * Through each link: the ways to the states before it, times the ways on from the states after it. Lengths are told
     * apart only where there is a bound.
     */
    private boolean through(ImmutableList<FrontierMove> moves, int most, boolean bounded) {
        int step = bounded ? 1 : 0;
        List<Map<String, Tallies>> before = new ArrayList<>();
        before.add(Map.of("", Tallies.one(1)));
        long kept = 0;
        for (FrontierMove move : moves) {
            Map<String, Tallies> next = new HashMap<>();
            for (Map.Entry<String, Tallies> each : before.get(before.size() - 1).entrySet()) {
                String state = move.enter(each.getKey());
                put(next, move.leave(state), each.getValue());
                String taken = move.take(state);
                if (!taken.equals(FrontierMove.NONE) && !taken.equals(FrontierMove.CLOSED)) {
                    put(next, move.leave(taken), each.getValue().along(move.bundle(), step, most));
                }
            }
            kept += next.values().stream()
                    .mapToLong(each -> each.size() + BESIDES)
                    .sum();
            if (kept > bounds.kept()) {
                return false;
            }
            before.add(next);
        }
        Map<String, Tallies> after = new HashMap<>();
        for (int i = moves.size() - 1; i >= 0; i--) {
            after = back(moves.get(i), before.get(i), after, step, most);
            before.remove(i + 1);
        }
        return true;
    }

    private Map<String, Tallies> back(
            FrontierMove move, Map<String, Tallies> before, Map<String, Tallies> after, int step, int most) {
        Map<String, Tallies> result = new HashMap<>();
        long loops = 0;
        for (Map.Entry<String, Tallies> each : before.entrySet()) {
            String state = move.enter(each.getKey());
            Tallies on = new Tallies(1);
            find(after, move.leave(state)).ifPresent(on::add);
            String taken = move.take(state);
            Optional<Tallies> beyond = taken.equals(FrontierMove.NONE)
                    ? Optional.empty()
                    : taken.equals(FrontierMove.CLOSED) ? Optional.of(Tallies.one(1)) : find(after, move.leave(taken));
            if (beyond.isPresent()) {
                on.add(beyond.get().along(move.bundle(), step, most));
                loops = Math.addExact(loops, each.getValue().pairs(beyond.get(), most - step));
            }
            if (!on.isEmpty()) {
                result.put(each.getKey(), on);
            }
        }
        sums.through(move.bundle().links(), loops);
        return result;
    }

    private static Optional<Tallies> find(Map<String, Tallies> states, String state) {
        return Optional.ofNullable(states.get(state));
    }

    /**
     * Bounds.
     *
     * @param links links of a part, parallel ones taken together
     * @param kept figures kept of all states, to count through each link
     * @param figures figures kept of the states at one link
     * @param work figures made in all
     */
    record Bounds(int links, long kept, long figures, long work) {}
}
