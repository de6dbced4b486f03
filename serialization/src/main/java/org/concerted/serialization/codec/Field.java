package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object: how it gets from the document into a builder, and from the value into a document.
 *
 * @param <T> the value that has it
 * @param <B> the builder of that value
 */
public abstract class Field<T, B> {
    private final SerializedString name;
    private final boolean required;
    private Optional<Text> note = Optional.empty();

    Field(String name, boolean required) {
        this.name = new SerializedString(name);
        this.required = required;
    }

    String name() {
        return name.getValue();
    }

    boolean isRequired() {
        return required;
    }

    Optional<Text> note() {
        return note;
    }

    void note(Text value) {
        this.note = Optional.of(value);
    }

    /** Reads the field's value into a builder; false when it was wrong, with the fault on record. */
    abstract boolean read(In in, B builder);

    /** Writes name and value, where there is one. */
    abstract void write(T value, Out out);

    /** What is told to whoever left it out. */
    abstract Text expected();

    abstract ImmutableMap<String, Object> schema(Definitions definitions);

    /** Writes the name. */
    final void begin(Out out) {
        out.beginField(name);
    }

    final <V> void write(V value, Codec<V> codec, Out out) {
        begin(out);
        codec.write(value, out);
        out.endField();
    }

    /**
     * A field whose value one codec knows.
     *
     * @param <V> the field's value
     */
    static final class Typed<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final Function<T, @Nullable V> get;
        private final BiConsumer<B, V> set;

        /**
         * A field.
         *
         * @param get the value to write; null where the field is left out
         */
        Typed(String name, boolean required, Codec<V> codec, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
            super(name, required);
            this.codec = codec;
            this.get = get;
            this.set = set;
        }

        @Override
        boolean read(In in, B builder) {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            try {
                set.accept(builder, value);
                return true;
            } catch (ConcertedException e) {
                in.refused(e);
                return false;
            }
        }

        @Override
        void write(T value, Out out) {
            V own = get.apply(value);
            if (own != null) {
                write(own, codec, out);
            }
        }

        @Override
        Text expected() {
            return codec.expected();
        }

        @Override
        ImmutableMap<String, Object> schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }
}
