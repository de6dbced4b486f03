package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value is read, written and described.
 *
 * @param <T> the value
 */
public interface Codec<T> {
    /**
     * Reads a value whose first token is the current one, and stops at its last token.
     *
     * @return null when the value was wrong; the problem is then on record, and the value has been passed over
     */
    @Nullable
    T read(In in);

    /** Writes a value. */
    void write(T value, Out out);

    /** What a person is told to put where something else was found. */
    Text expected();

    /** This value in JSON Schema; named parts go to the definitions. */
    ImmutableMap<String, Object> schema(Definitions definitions);
}
