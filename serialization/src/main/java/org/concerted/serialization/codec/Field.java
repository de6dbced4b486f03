package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
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

    /**
     * A field whose value one codec knows.
     *
     * @param <V> the field's value
     */
    abstract static class Typed<T, B, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final BiConsumer<B, V> set;

        Typed(String name, boolean required, Codec<V> codec, BiConsumer<B, V> set) {
            super(name, required);
            this.codec = codec;
            this.set = set;
        }

        @Override
        final boolean read(In in, B builder) {
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

        /** Writes name and value. */
        final void writeOwn(V value, Out out) {
            begin(out);
            codec.write(value, out);
            out.endField();
        }

        @Override
        final Text expected() {
            return codec.expected();
        }

        @Override
        final ImmutableMap<String, Object> schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }

    /**
     * A field that is always there.
     *
     * @param <V> the field's value
     */
    static final class Always<T, B, V> extends Typed<T, B, V> {
        private final Function<T, V> get;

        Always(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            super(name, true, codec, set);
            this.get = get;
        }

        @Override
        void write(T value, Out out) {
            writeOwn(get.apply(value), out);
        }
    }

    /**
     * A field that is left out when its value is not known.
     *
     * @param <V> the field's value
     */
    static final class Perhaps<T, B, V> extends Typed<T, B, V> {
        private final Function<T, Optional<V>> get;

        Perhaps(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            super(name, false, codec, set);
            this.get = get;
        }

        @Override
        void write(T value, Out out) {
            Optional<V> own = get.apply(value);
            if (own.isPresent()) {
                writeOwn(own.get(), out);
            }
        }
    }

    /**
     * A field that is left out when there is nothing to say in it.
     *
     * @param <C> what the value has
     * @param <V> the field's value
     */
    static final class Some<T, B, C, V> extends Typed<T, B, V> {
        private final Function<T, C> get;
        private final BiPredicate<C, T> empty;
        private final Function<C, V> put;

        Some(
                String name,
                Codec<V> codec,
                Function<T, C> get,
                BiPredicate<C, T> empty,
                Function<C, V> put,
                BiConsumer<B, V> set) {
            super(name, false, codec, set);
            this.get = get;
            this.empty = empty;
            this.put = put;
        }

        @Override
        void write(T value, Out out) {
            C own = get.apply(value);
            if (!empty.test(own, value)) {
                writeOwn(put.apply(own), out);
            }
        }
    }
}
