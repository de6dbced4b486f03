package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
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
    /** Up to so many values are compared one by one, without a table of those seen. */
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
        ImmutableList.Builder<T> all = ImmutableList.builder();
        int index = 0;
        boolean right = true;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(index++);
            if (index > in.limits().entries()) {
                throw in.stop(Say.limit("entries", in.limits().entries()));
            }
            T value = in.token() == JsonToken.VALUE_NULL ? in.wrong(Say.NO_NULL) : element.read(in);
            if (value == null) {
                right = false;
            } else {
                all.add(value);
            }
            in.leave();
        }
        ImmutableList<T> list = all.build();
        if (once && twice(list)) {
            return in.fault("[…]", Say.ENTRY_ONCE);
        }
        return right ? list : null;
    }

    private static <T> boolean twice(ImmutableList<T> list) {
        if (list.size() <= FEW) {
            for (int i = 1; i < list.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (list.get(i).equals(list.get(j))) {
                        return true;
                    }
                }
            }
            return false;
        }
        Set<T> seen = new HashSet<>();
        return !list.stream().allMatch(seen::add);
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
