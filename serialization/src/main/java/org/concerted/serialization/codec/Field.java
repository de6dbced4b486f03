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
    /** What no value is, so that the field is always written. */
    private static final Object NEVER = new Object();

    private final SerializedString name;
    private final boolean required;
    private final Function<T, ?> get;
    private final Object nothing;
    private Optional<Text> note = Optional.empty();

    /** A field that is always written. */
    Field(String name, boolean required, Function<T, ?> get) {
        this(name, required, get, NEVER);
    }

    /**
     * A field that is left out at a glance.
     *
     * @param nothing the one object that {@code get} gives where there is nothing to write
     */
    Field(String name, boolean required, Function<T, ?> get, Object nothing) {
        this.name = new SerializedString(name);
        this.required = required;
        this.get = get;
        this.nothing = nothing;
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

    /** What there is to write of a value. */
    Function<T, ?> getter() {
        return get;
    }

    /** What the getter gives where there is nothing to write. */
    Object nothing() {
        return nothing;
    }

    /** Reads the field's value into a builder; false when it was wrong, with the fault on record. */
    abstract boolean read(In in, B builder);

    /** Writes name and value, from what the getter gave. */
    abstract void write(Object own, T value, Out out);

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
     * @param <C> what the getter gives
     * @param <V> the field's value
     */
    abstract static class Typed<T, B, C, V> extends Field<T, B> {
        private final Codec<V> codec;
        private final BiConsumer<B, V> set;

        Typed(String name, boolean required, Function<T, C> get, Object nothing, Codec<V> codec, BiConsumer<B, V> set) {
            super(name, required, get, nothing);
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

        @Override
        @SuppressWarnings("unchecked") // It comes from the getter.
        final void write(Object own, T value, Out out) {
            writeOwn((C) own, value, out);
        }

        abstract void writeOwn(C own, T value, Out out);

        /** Writes name and value. */
        final void put(V value, Out out) {
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
    static final class Always<T, B, V> extends Typed<T, B, V, V> {
        Always(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            super(name, true, get, NEVER, codec, set);
        }

        @Override
        void writeOwn(V own, T value, Out out) {
            put(own, out);
        }
    }

    /**
     * A field that is left out when its value is not known.
     *
     * @param <V> the field's value
     */
    static final class Perhaps<T, B, V> extends Typed<T, B, Optional<V>, V> {
        Perhaps(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            super(name, false, get, Optional.empty(), codec, set);
        }

        @Override
        void writeOwn(Optional<V> own, T value, Out out) {
            put(own.orElseThrow(), out);
        }
    }

    /**
     * A field that is left out when it is the one that the value has anyway.
     *
     * @param <V> the field's value
     */
    static final class Unless<T, B, V> extends Typed<T, B, V, V> {
        private final BiPredicate<V, T> usual;

        Unless(String name, Codec<V> codec, BiPredicate<V, T> usual, Function<T, V> get, BiConsumer<B, V> set) {
            super(name, false, get, NEVER, codec, set);
            this.usual = usual;
        }

        @Override
        void writeOwn(V own, T value, Out out) {
            if (!usual.test(own, value)) {
                put(own, out);
            }
        }
    }

    /**
     * A field of several values that is left out when there is none. Guava has one empty collection of each type, so that
     * a glance tells nearly always.
     *
     * @param <C> what the value has
     * @param <V> the field's value
     */
    static final class Several<T, B, C, V> extends Typed<T, B, C, V> {
        private final C nothing;
        private final Function<C, V> listed;

        Several(
                String name,
                Codec<V> codec,
                Function<T, C> get,
                C nothing,
                Function<C, V> listed,
                BiConsumer<B, V> set) {
            super(name, false, get, nothing, codec, set);
            this.nothing = nothing;
            this.listed = listed;
        }

        @Override
        void writeOwn(C own, T value, Out out) {
            if (!own.equals(nothing)) {
                put(listed.apply(own), out);
            }
        }
    }
}
