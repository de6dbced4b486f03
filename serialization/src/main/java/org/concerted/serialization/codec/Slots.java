package org.concerted.serialization.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of fields while an object is read whose value has no builder of its own. */
public final class Slots {
    private final Map<Slot<?>, Object> values = new HashMap<>();

    /** Empty slots. */
    public Slots() {}

    /** Fills a slot. */
    public <V> void put(Slot<V> slot, V value) {
        values.put(slot, value);
    }

    /** The value of a slot that is always filled. */
    public <V> V get(Slot<V> slot) {
        return find(slot).orElseThrow();
    }

    /** The value of a slot that may be empty. */
    @SuppressWarnings("unchecked") // Only put fills a slot, and only with what it is for.
    public <V> Optional<V> find(Slot<V> slot) {
        @Nullable V value = (V) values.get(slot);
        return Optional.ofNullable(value);
    }

    /**
     * A place for one value. Each is itself and no other, whatever its name.
     *
     * @param <V> the value
     */
    public static final class Slot<V> {
        /** A slot. */
        public Slot() {}
    }
}
