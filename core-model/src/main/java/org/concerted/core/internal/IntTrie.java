package org.concerted.core.internal;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from integers of at least zero to values, which shares structure with the map it was made from: a
 * trie of 32-way nodes. A change copies one node per five bits of the largest key.
 *
 * @param <V> the values
 */
public final class IntTrie<V> {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final IntTrie<?> EMPTY = new IntTrie<>(0, null);

    /** Number of bits below the root. */
    private final int shift;

    private final @Nullable Object @Nullable [] root;

    private IntTrie(int shift, @Nullable Object @Nullable [] root) {
        this.shift = shift;
        this.root = root;
    }

    /** The map without entries. */
    @SuppressWarnings("unchecked") // holds no value
    public static <V> IntTrie<V> empty() {
        return (IntTrie<V>) EMPTY;
    }

    /** Whether there is no entry. */
    public boolean isEmpty() {
        return root == null;
    }

    /** The value of a key, or null. */
    @SuppressWarnings("unchecked") // leaves hold values only
    public @Nullable V get(int key) {
        if (root == null || key >>> shift >= WIDTH) {
            return null;
        }
        @Nullable Object[] node = root;
        for (int level = shift; level > 0; level -= BITS) {
            Object below = node[(key >>> level) & (WIDTH - 1)];
            if (below == null) {
                return null;
            }
            node = (@Nullable Object[]) below;
        }
        return (V) node[key & (WIDTH - 1)];
    }

    /** This map with one more or another entry. */
    public IntTrie<V> with(int key, V value) {
        int top = shift;
        @Nullable Object[] node = root == null ? new Object[WIDTH] : root;
        while (key >>> top >= WIDTH) {
            top += BITS;
            if (root != null) {
                @Nullable Object[] above = new Object[WIDTH];
                above[0] = node;
                node = above;
            }
        }
        return new IntTrie<>(top, put(node, top, key, value));
    }

    private static @Nullable Object[] put(@Nullable Object[] node, int level, int key, Object value) {
        @Nullable Object[] copy = node.clone();
        int place = (key >>> level) & (WIDTH - 1);
        if (level == 0) {
            copy[place] = value;
        } else {
            @Nullable Object[] below = (@Nullable Object[]) copy[place];
            copy[place] = put(below == null ? new Object[WIDTH] : below, level - BITS, key, value);
        }
        return copy;
    }

    /** Hands over every entry, in the order of keys. */
    public void forEach(ObjIntConsumer<V> consumer) {
        if (root != null) {
            forEach(root, shift, 0, consumer);
        }
    }

    @SuppressWarnings("unchecked") // leaves hold values only
    private static <V> void forEach(@Nullable Object[] node, int level, int prefix, ObjIntConsumer<V> consumer) {
        for (int i = 0; i < WIDTH; i++) {
            Object below = node[i];
            if (below != null && level == 0) {
                consumer.accept((V) below, prefix | i);
            } else if (below != null) {
                forEach((@Nullable Object[]) below, level - BITS, prefix | i << level, consumer);
            }
        }
    }
}
