package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Values of which something beyond their form has to hold.
 *
 * @param <T> the value
 */
final class Checked<T> implements Codec<T> {
    private final Codec<T> codec;
    private final BiFunction<String, Optional<T>, Optional<Problem>> check;

    Checked(Codec<T> codec, BiFunction<String, Optional<T>, Optional<Problem>> check) {
        this.codec = codec;
        this.check = check;
    }

    @Override
    public @Nullable T read(In in) {
        String path = in.path();
        Optional<Place> place = in.here();
        T value = codec.read(in);
        Optional<Problem> problem = check.apply(path, Optional.ofNullable(value));
        return problem.isEmpty() ? value : in.fault(path, place, problem.get());
    }

    @Override
    public void write(T value, Out out) {
        codec.write(value, out);
    }

    @Override
    public Text expected() {
        return codec.expected();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return codec.schema(definitions);
    }
}
