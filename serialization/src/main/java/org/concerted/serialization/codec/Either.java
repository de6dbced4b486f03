package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value with a short form, written wherever it says all, and a long form, which is an object.
 *
 * @param <T> the value
 * @param <S> the short form
 */
public final class Either<T, S> implements Codec<T> {
    private final Codec<S> brief;
    private final Function<S, T> fromBrief;
    private final Function<T, Optional<S>> toBrief;
    private final Codec<T> whole;

    /** A value with these two forms. */
    public Either(Codec<S> brief, Function<S, T> fromBrief, Function<T, Optional<S>> toBrief, Codec<T> whole) {
        this.brief = brief;
        this.fromBrief = fromBrief;
        this.toBrief = toBrief;
        this.whole = whole;
    }

    @Override
    public @Nullable T read(In in) {
        if (in.token() == JsonToken.START_OBJECT) {
            return whole.read(in);
        }
        S value = brief.read(in);
        return value == null ? null : fromBrief.apply(value);
    }

    @Override
    public void write(T value, Out out) {
        Optional<S> enough = toBrief.apply(value);
        if (enough.isPresent() && !out.hasMore()) {
            brief.write(enough.get(), out);
        } else {
            whole.write(value, out);
        }
    }

    @Override
    public Text expected() {
        return brief.expected();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("anyOf", ImmutableList.of(brief.schema(definitions), whole.schema(definitions)));
    }
}
