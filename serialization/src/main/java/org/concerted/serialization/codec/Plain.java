package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as one string.
 *
 * @param <T> the value
 */
abstract class Plain<T> implements Codec<T> {
    private final Text expected;

    Plain(Text expected) {
        this.expected = expected;
    }

    /**
     * The value of a text; null where it has none.
     *
     * @throws ConcertedException if the value itself refuses the text
     */
    abstract @Nullable T parse(String text, In in);

    /** The text of a value. */
    abstract String print(T value);

    @Override
    public @Nullable T read(In in) {
        if (!in.isText()) {
            return in.wrong(Strings.expected(in, expected()));
        }
        try {
            T value = parse(in.text(), in);
            return value == null ? in.wrong(expected()) : value;
        } catch (ConcertedException e) {
            return in.refused(e);
        }
    }

    @Override
    public void write(T value, Out out) {
        out.string(print(value));
    }

    @Override
    public Text expected() {
        return expected;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "string");
    }
}
