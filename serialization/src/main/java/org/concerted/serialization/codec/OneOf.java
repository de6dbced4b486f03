package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.function.Function;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One of several kinds of value, told apart by the only field of an object: {@code { adopted: d3 }}.
 *
 * @param <T> what the kinds have in common
 */
public final class OneOf<T> implements Codec<T> {
    private final String name;
    private final ImmutableMap<String, Case<T, ?, ?>> cases;
    private final Text expected;

    private OneOf(String name, ImmutableList<Case<T, ?, ?>> cases) {
        this.name = name;
        this.cases = Maps.uniqueIndex(cases, Case::name);
        String all = String.join(", ", this.cases.keySet());
        this.expected =
                Text.of("un objet qui a un seul champ, parmi : " + all, "an object with one field, among: " + all);
    }

    /** Begins a choice. */
    public static <T> Builder<T> of(String name) {
        return new Builder<>(name);
    }

    @Override
    public @Nullable T read(In in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrong(expected);
        }
        if (in.next() != JsonToken.PROPERTY_NAME) {
            return in.fault("{}", expected);
        }
        String field = in.name();
        Case<T, ?, ?> which = cases.get(field);
        in.enter(field);
        T value = null;
        if (which == null) {
            in.unknownWord(field, expected, cases.keySet());
            in.next();
            in.skip();
        } else {
            in.next();
            value = which.read(in);
        }
        in.leave();
        boolean alone = true;
        while (in.next() != JsonToken.END_OBJECT) {
            in.enter(in.name());
            in.fault(in.name(), expected);
            in.next();
            in.skip();
            in.leave();
            alone = false;
        }
        return alone ? value : null;
    }

    @Override
    public void write(T value, Out out) {
        for (Case<T, ?, ?> each : cases.values()) {
            if (each.write(value, out)) {
                return;
            }
        }
        throw new IllegalStateException(value.getClass() + " is no kind of " + name);
    }

    @Override
    public Text expected() {
        return expected;
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                name,
                () -> ImmutableMap.of(
                        "oneOf",
                        cases.values().stream()
                                .map(each -> each.schema(definitions))
                                .collect(ImmutableList.toImmutableList())));
    }

    /**
     * Declares the kinds one by one.
     *
     * @param <T> what they have in common
     */
    public static final class Builder<T> {
        private final String name;
        private final ImmutableList.Builder<Case<T, ?, ?>> cases = ImmutableList.builder();

        private Builder(String name) {
            this.name = name;
        }

        /** A kind: the field that tells it, how its content is read, taken out and put in. */
        public <K extends T, V> Builder<T> add(
                String field, Class<K> type, Codec<V> codec, Function<K, V> get, Function<V, K> make) {
            cases.add(new Case<T, K, V>(field, type, codec, get, make));
            return this;
        }

        /** The choice. */
        public OneOf<T> build() {
            return new OneOf<>(name, cases.build());
        }
    }

    private record Case<T, K extends T, V>(
            String name, Class<K> type, Codec<V> codec, Function<K, V> get, Function<V, K> make) {
        @Nullable
        T read(In in) {
            V content = codec.read(in);
            if (content == null) {
                return null;
            }
            try {
                return make.apply(content);
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        boolean write(T value, Out out) {
            if (!type.isInstance(value)) {
                return false;
            }
            out.beginObject();
            out.beginField(name);
            codec.write(get.apply(type.cast(value)), out);
            out.endField();
            out.endObject();
            return true;
        }

        ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of(
                    "type",
                    "object",
                    "properties",
                    ImmutableMap.of(name, codec.schema(definitions)),
                    "required",
                    ImmutableList.of(name),
                    "additionalProperties",
                    false);
        }
    }
}
