package org.concerted.feedback.loops;

import com.google.common.primitives.ImmutableIntArray;

/** Counts of loops as they grow: by type and length, and through each variable and link. None runs over. */
final class LoopSums {
    private final CausalMap map;
    private final long[][] byType;
    private final long[] throughVariable;
    private final long[] throughLink;

    LoopSums(CausalMap map) {
        this.map = map;
        byType = new long[LoopType.values().length][map.variables().size() + 1];
        throughVariable = new long[map.variables().size()];
        throughLink = new long[map.links().size()];
    }

    /** More loops of a type and a length. */
    void found(LoopType type, int length, long more) {
        byType[type.ordinal()][length] = Math.addExact(byType[type.ordinal()][length], more);
    }

    /** More loops through each of some parallel links, all from one variable to another. */
    void through(ImmutableIntArray links, long more) {
        for (int i = 0; i < links.length(); i++) {
            int e = links.get(i);
            throughLink[e] = Math.addExact(throughLink[e], more);
            throughVariable[map.targets[e]] = Math.addExact(throughVariable[map.targets[e]], more);
        }
    }

    LoopCounts counts() {
        return LoopCounts.of(byType, throughVariable, throughLink);
    }
}
