package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A loop of a map.
 *
 * @param links its links, in the order in which one goes round, from the variable whose id is smallest
 */
public record Loop(ImmutableList<CausalLink> links) {
    /** How many links, and as many variables, it has. */
    public int length() {
        return links.size();
    }

    /** What it does to a change that enters it. */
    public LoopType type() {
        int product = 1;
        for (CausalLink link : links) {
            product *= link.factor();
        }
        return LoopType.of(product);
    }

    /** The ids of its variables, from the smallest on. */
    public ImmutableList<String> variables() {
        return links.stream().map(CausalLink::source).collect(ImmutableList.toImmutableList());
    }

    /** Whether it takes time; absent when no link is known to and some are not known. */
    public Optional<Boolean> delayed() {
        if (links.stream().anyMatch(link -> link.delayed().orElse(false))) {
            return Optional.of(true);
        }
        return links.stream().allMatch(link -> link.delayed().isPresent()) ? Optional.of(false) : Optional.empty();
    }

    /**
     * How much of a change comes back after one turn, from 0 to 1, sign aside: the product of the strengths, each over 3;
     * absent when one is not known. A static stand-in for the scores that a simulation would give (Schoenberg, Davidsen
     * and Eberlein 2020), good for an order of what to look at first.
     */
    public OptionalDouble gain() {
        double gain = 1;
        for (CausalLink link : links) {
            if (link.strength().isEmpty()) {
                return OptionalDouble.empty();
            }
            gain *= link.strength().getAsDouble() / CausalLink.STRONGEST;
        }
        return OptionalDouble.of(gain);
    }

    /**
     * Where the sign at the end of a link differs from the sign at the start of the next one, for links that were drawn
     * with a sign at each end; absent where one was not. Odd where the loop is balancing.
     */
    public Optional<Integer> signBreaks() {
        int breaks = 0;
        for (int i = 0; i < links.size(); i++) {
            Optional<CausalLink.Ends> here = links.get(i).ends();
            Optional<CausalLink.Ends> next = links.get((i + 1) % links.size()).ends();
            if (here.isEmpty() || next.isEmpty()) {
                return Optional.empty();
            }
            breaks += here.get().to() == next.get().from() ? 0 : 1;
        }
        return Optional.of(breaks);
    }

    /** The organisations whose variables it goes through. */
    public ImmutableSortedSet<String> organisations(CausalMap map) {
        ImmutableSortedSet.Builder<String> result = ImmutableSortedSet.naturalOrder();
        variables()
                .forEach(id -> result.addAll(map.variables().get(map.number(id)).organisations()));
        return result.build();
    }
}
