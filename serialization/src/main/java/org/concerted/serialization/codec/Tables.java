package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Tables of values by key, as objects.
 *
 * @param <K> the key
 * @param <V> the value
 */
final class Tables<K, V> implements Codec<ImmutableMap<K, V>> {
    private final Key<K> key;
    private final Codec<V> value;
    private final boolean sorted;

    private Tables(Key<K> key, Codec<V> value, boolean sorted) {
        this.key = key;
        this.value = value;
        this.sorted = sorted;
    }

    /** Tables written in the order of their keys. */
    static <K, V> Tables<K, V> sorted(Key<K> key, Codec<V> value) {
        return new Tables<>(key, value, true);
    }

    /** Tables whose order means something. */
    static <K, V> Tables<K, V> ordered(Key<K> key, Codec<V> value) {
        return new Tables<>(key, value, false);
    }

    @Override
    public @Nullable ImmutableMap<K, V> read(In in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrong(expected());
        }
        ImmutableMap.Builder<K, V> all = ImmutableMap.builder();
        Set<K> seen = new TreeSet<>(key.order());
        boolean right = true;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            in.enter(name);
            K k = key.read(name, in);
            if (k != null && !seen.add(k)) {
                k = in.fault(name, Say.ONCE);
            }
            if (seen.size() > in.limits().entries()) {
                throw in.stop(Say.limit("entries", in.limits().entries()));
            }
            V v = in.next() == JsonToken.VALUE_NULL ? in.wrong(Say.NO_NULL) : value.read(in);
            if (k == null || v == null) {
                right = false;
            } else {
                all.put(k, v);
            }
            in.leave();
        }
        return right ? all.buildOrThrow() : null;
    }

    @Override
    public void write(ImmutableMap<K, V> table, Out out) {
        out.beginObject();
        if (sorted) {
            table.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(key.order()))
                    .forEach(entry -> write(entry, out));
        } else {
            table.entrySet().forEach(entry -> write(entry, out));
        }
        out.endObject();
    }

    private void write(Map.Entry<K, V> entry, Out out) {
        out.beginField(key.print(entry.getKey()));
        value.write(entry.getValue(), out);
        out.endField();
    }

    @Override
    public Text expected() {
        return Say.OBJECT;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of(
                "type",
                "object",
                "propertyNames",
                key.schema(definitions),
                "additionalProperties",
                value.schema(definitions));
    }

    /**
     * How keys are read and written as names.
     *
     * @param <K> the key
     */
    interface Key<K> {
        /** The key of a name; null where it is none, with the fault on record. */
        @Nullable
        K read(String name, In in);

        /** The name of a key. */
        String print(K key);

        /** The order in which keys are written. */
        Comparator<? super K> order();

        /** What names may be. */
        ImmutableMap<String, Object> schema(Definitions definitions);
    }
}
