package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Lists, and sets as lists in which no value comes twice.
 *
 * @param <T> the element
 */
final class Lists<T> implements Codec<ImmutableList<T>> {
    private static final int FEW = 8;

    private final Codec<T> element;
    private final boolean once;

    Lists(Codec<T> element, boolean once) {
        this.element = element;
        this.once = once;
    }

    @Override
    public @Nullable ImmutableList<T> read(In in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.wrong(expected());
        }
        List<T> all = new ArrayList<>();
        // Most sets are small, and need no table to find a value again.
        Set<T> seen = null;
        int index = 0;
        boolean right = true;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(index++);
            if (index > in.limits().entries()) {
                throw in.stop(Say.limit("entries", in.limits().entries()));
            }
            T value = element(in);
            if (once && seen == null && all.size() == FEW) {
                seen = new HashSet<>(all);
            }
            if (value != null && once && (seen == null ? all.contains(value) : !seen.add(value))) {
                value = in.fault(in.shown(), Say.ENTRY_ONCE);
            }
            if (value == null) {
                right = false;
            } else {
                all.add(value);
            }
            in.leave();
        }
        return right ? ImmutableList.copyOf(all) : null;
    }

    private @Nullable T element(In in) {
        return in.token() == JsonToken.VALUE_NULL ? in.wrong(Say.NO_NULL) : element.read(in);
    }

    @Override
    public void write(ImmutableList<T> value, Out out) {
        out.list(value, element);
    }

    @Override
    public Text expected() {
        return Say.LIST;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        ImmutableMap.Builder<String, Object> schema =
                ImmutableMap.<String, Object>builder().put("type", "array").put("items", element.schema(definitions));
        return once ? schema.put("uniqueItems", true).buildOrThrow() : schema.buildOrThrow();
    }
}
