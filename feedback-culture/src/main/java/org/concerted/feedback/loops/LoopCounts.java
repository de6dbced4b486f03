package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many loops there are.
 *
 * @param byLength by length, then by type; lengths without a loop are absent
 * @param throughVariable through each variable, by its number in the map
 * @param throughLink through each link, by its number in the map
 */
public record LoopCounts(
        ImmutableSortedMap<Integer, ImmutableMap<LoopType, Long>> byLength,
        ImmutableLongArray throughVariable,
        ImmutableLongArray throughLink) {
    /** How many in all. */
    public long total() {
        return byLength.keySet().stream().mapToLong(this::ofLength).sum();
    }

    /** How many of a type. */
    public long of(LoopType type) {
        return byLength.values().stream()
                .mapToLong(types -> types.getOrDefault(type, 0L))
                .sum();
    }

    /** How many of a length. */
    public long ofLength(int length) {
        return byLength.getOrDefault(length, ImmutableMap.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Counts kept in arrays: by type and length, then through variables and links. */
    static LoopCounts of(long[][] byType, long[] throughVariable, long[] throughLink) {
        ImmutableSortedMap.Builder<Integer, ImmutableMap<LoopType, Long>> byLength = ImmutableSortedMap.naturalOrder();
        for (int length = 1; length < byType[0].length; length++) {
            Map<LoopType, Long> types = new EnumMap<>(LoopType.class);
            for (LoopType type : LoopType.values()) {
                if (byType[type.ordinal()][length] > 0) {
                    types.put(type, byType[type.ordinal()][length]);
                }
            }
            if (!types.isEmpty()) {
                byLength.put(length, ImmutableMap.copyOf(types));
            }
        }
        return new LoopCounts(
                byLength.build(), ImmutableLongArray.copyOf(throughVariable), ImmutableLongArray.copyOf(throughLink));
    }
}
