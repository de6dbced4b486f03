package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;

/**
 * A map as people drew it, with the loops that they named.
 *
 * @param map the map
 * @param loops the loops that they named
 */
public record DrawnMap(CausalMap map, ImmutableList<DrawnLoop> loops) {
    /** Each named loop beside what the map says of its links. */
    public ImmutableList<DeclaredLoop> declared() {
        return loops.stream()
                .map(loop -> DeclaredLoop.of(map, loop.id(), loop.connections()))
                .collect(ImmutableList.toImmutableList());
    }
}
