package org.concerted.core.assess;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.concerted.core.internal.IntTrie;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers added up for each subject of a kind, in a few columns. Immutable; shares structure with the sums that it
 * was updated from.
 */
public final class Sums {
    private final int columns;
    private final long[] base;
    private final IntTrie<long[]> changed;
    /** The subjects whose sums differ from those of {@link #parent}. */
    private final ImmutableIntArray differing;

    /** Stands for these sums in those updated from them, without keeping them alive. */
    private final Object token = new Object();

    private final @Nullable Object parent;

    private Sums(
            int columns, long[] base, IntTrie<long[]> changed, ImmutableIntArray differing, @Nullable Object parent) {
        this.columns = columns;
        this.base = base;
        this.changed = changed;
        this.differing = differing;
        this.parent = parent;
    }

    /** The sum of a subject in a column; zero where nothing was added. */
    public long get(int ordinal, int column) {
        long[] later = changed.get(ordinal);
        if (later != null) {
            return later[column];
        }
        int place = ordinal * columns + column;
        return place < base.length ? base[place] : 0;
    }

    /** The subjects whose sums differ from earlier ones of the same measure. */
    ImmutableIntArray differingFrom(Sums before) {
        if (parent == before.token) {
            return differing;
        }
        TreeSet<Integer> result = new TreeSet<>();
        int groups = Math.max(groups(), before.groups());
        for (int g = 0; g < groups; g++) {
            if (!sameAt(g, before)) {
                result.add(g);
            }
        }
        return ImmutableIntArray.copyOf(result);
    }

    private int groups() {
        int[] highest = {base.length / columns};
        changed.forEach((row, g) -> highest[0] = Math.max(highest[0], g + 1));
        return highest[0];
    }

    private boolean sameAt(int group, Sums other) {
        for (int c = 0; c < columns; c++) {
            if (get(group, c) != other.get(group, c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Sums sums
                        && columns == sums.columns
                        && differingFrom(sums).isEmpty();
    }

    @Override
    public int hashCode() {
        return columns;
    }

    /** Adds up. */
    static final class Builder {
        private final int columns;
        private long[] base;

        Builder(int groups, int columns) {
            this.columns = columns;
            this.base = new long[groups * columns];
        }

        void add(int group, int column, long amount) {
            int place = group * columns + Objects.checkIndex(column, columns);
            if (place >= base.length) {
                base = Arrays.copyOf(base, Math.max((group + 1) * columns, base.length * 2));
            }
            base[place] += amount;
        }

        Sums build() {
            return new Sums(columns, base, IntTrie.empty(), ImmutableIntArray.of(), null);
        }
    }

    /** Adds to sums and takes from them. */
    static final class Editor {
        private final Sums before;
        private final Map<Integer, long[]> own = new HashMap<>();

        Editor(Sums before) {
            this.before = before;
        }

        void add(int group, int column, long amount) {
            own.computeIfAbsent(group, this::copy)[column] += amount;
        }

        private long[] copy(int group) {
            long[] row = new long[before.columns];
            for (int c = 0; c < row.length; c++) {
                row[c] = before.get(group, c);
            }
            return row;
        }

        /** The sums after; the very same where nothing differs. */
        Sums build() {
            int[] different = new int[own.size()];
            int count = 0;
            IntTrie<long[]> changed = before.changed;
            for (Map.Entry<Integer, long[]> each : own.entrySet()) {
                if (differs(each.getKey(), each.getValue())) {
                    different[count++] = each.getKey();
                    changed = changed.with(each.getKey(), each.getValue());
                }
            }
            if (count == 0) {
                return before;
            }
            Arrays.sort(different, 0, count);
            return new Sums(
                    before.columns,
                    before.base,
                    changed,
                    ImmutableIntArray.copyOf(Arrays.copyOf(different, count)),
                    before.token);
        }

        private boolean differs(int group, long[] row) {
            for (int c = 0; c < row.length; c++) {
                if (row[c] != before.get(group, c)) {
                    return true;
                }
            }
            return false;
        }
    }
}
