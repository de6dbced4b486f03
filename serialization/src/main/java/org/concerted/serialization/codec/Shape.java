package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Noun;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An object as a list of fields, declared once for reading, writing and describing.
 *
 * @param <T> the value
 * @param <B> its builder
 */
public final class Shape<T, B> implements Codec<T> {
    private static final byte UNSEEN = 0;
    private static final byte GOOD = 1;
    private static final byte BAD = 2;

    private final String name;
    private final Supplier<B> begin;
    private final Function<B, T> end;
    private final ImmutableList<Field<T, B>> fields;
    private final ImmutableList<String> names;
    private final int[] must;
    private final Function<T, ?>[] getters;
    private final Object[] nothings;
    private final PropertyNameMatcher matcher;
    private final ImmutableList<String> either;
    private final Optional<Text> note;

    private Shape(Builder<T, B> declared) {
        this.name = declared.name;
        this.begin = declared.begin;
        this.end = declared.end;
        this.fields = ImmutableList.copyOf(declared.fields);
        this.names = fields.stream().map(Field::name).collect(ImmutableList.toImmutableList());
        this.must = IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).isRequired())
                .toArray();
        this.getters = getters(fields);
        this.nothings = fields.stream().map(Field::nothing).toArray();
        this.either = declared.either;
        this.note = declared.note;
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a field is declared twice: " + name + " " + names);
        }
        this.matcher = BinaryNameMatcher.construct(names);
    }

    /**
     * The getters alone. Most fields of most nouns are left out, and finding that out is most of the work of writing: it
     * takes one call each.
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // Arrays know no type parameters.
    private static <T, B> Function<T, ?>[] getters(ImmutableList<Field<T, B>> fields) {
        return fields.stream().map(Field::getter).toArray(Function[]::new);
    }

    /** Begins the declaration of an object. */
    public static <T, B> Builder<T, B> of(String name, Supplier<B> begin, Function<B, T> end) {
        return new Builder<>(name, begin, end);
    }

    /** The names of its fields. */
    public ImmutableList<String> names() {
        return names;
    }

    @Override
    public @Nullable T read(In in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrong(expected());
        }
        Optional<Place> start = in.here();
        B builder = begin.get();
        byte[] states = in.states(fields.size());
        boolean right = true;
        int match = in.nextName(matcher);
        while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match >= 0) {
                states[match] = readField(fields.get(match), states[match], in, builder);
                right &= states[match] == GOOD;
            } else {
                right &= unknown(in);
            }
            match = in.nextName(matcher);
        }
        right &= complete(states, in, start);
        return right ? build(builder, in) : vet(builder, states, in);
    }

    private byte readField(Field<T, B> field, byte state, In in, B builder) {
        in.enter(field.name());
        boolean right;
        if (state != UNSEEN) {
            in.fault(field.name(), Say.ONCE);
            in.next();
            in.skip();
            right = false;
        } else if (in.next() == JsonToken.VALUE_NULL) {
            in.wrong(Say.NO_NULL);
            right = false;
        } else {
            right = field.read(in, builder);
        }
        in.leave();
        return right ? GOOD : BAD;
    }

    /** A field that is not known: kept where a newer version may have it, otherwise a fault. */
    private boolean unknown(In in) {
        String field = in.name();
        in.enter(field);
        boolean newer = in.version().mayHaveMore();
        boolean kept = newer && !in.kept();
        if (newer && !kept) {
            in.fault(field, Say.ONCE);
        } else if (!newer) {
            in.misnamed(field, names);
            in.unknownWord(field, digits(field) ? Say.NUMBER_IN_TWO : Say.fields(names), names);
        }
        in.next();
        if (kept) {
            in.keep();
        } else {
            in.skip();
        }
        in.leave();
        return kept;
    }

    /** Whether a field is what YAML leaves of a number with a decimal comma, {@code {value: 9,5}}. */
    private static boolean digits(String field) {
        return !field.isEmpty() && field.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean complete(byte[] states, In in, Optional<Place> start) {
        boolean complete = true;
        for (int i : must) {
            if (states[i] == UNSEEN) {
                Field<T, B> field = fields.get(i);
                in.fault(in.path() + "/" + field.name(), start, Say.NOTHING, Say.required(field.expected()));
                complete = false;
            }
        }
        return complete;
    }

    private @Nullable T build(B builder, In in) {
        try {
            return end.apply(builder);
        } catch (ConcertedException e) {
            in.refusal(e.problems());
            for (Problem problem : e.problems()) {
                refuse(problem, in);
            }
            return null;
        }
    }

    /**
     * Asks a value that cannot be built whether it would refuse the fields that were right, so that all is said at once.
     * What it says of other fields follows from what is known already.
     */
    private @Nullable T vet(B builder, byte[] states, In in) {
        boolean enough = in.explaining();
        Set<String> good = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            enough &= !fields.get(i).isRequired() || states[i] == GOOD;
            if (states[i] == GOOD) {
                good.add(names.get(i));
            }
        }
        if (enough) {
            try {
                Object unused = end.apply(builder);
            } catch (ConcertedException e) {
                e.problems().stream()
                        .filter(problem -> good.contains(first(problem.path())))
                        .forEach(problem -> refuse(problem, in));
            }
        }
        return null;
    }

    /** A path that is no field of this object is the value's own way of naming itself. */
    private void refuse(Problem problem, In in) {
        boolean field = names.contains(first(problem.path()));
        in.fault(
                in.path() + (field ? "/" + problem.path() : ""), Optional.empty(), problem.found(), problem.expected());
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    @Override
    public void write(T value, Out out) {
        out.beginObject();
        for (int i = 0; i < getters.length; i++) {
            Object own = getters[i].apply(value);
            if (own != nothings[i]) {
                fields.get(i).write(own, value, out);
            }
        }
        out.endObject();
    }

    @Override
    public Text expected() {
        return Say.object(
                fields.stream().filter(Field::isRequired).map(Field::name).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> describe(definitions));
    }

    /** This object in JSON Schema, on the spot. */
    public ImmutableMap<String, Object> describe(Definitions definitions) {
        ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
        ImmutableList.Builder<String> required = ImmutableList.builder();
        for (Field<T, B> field : fields) {
            properties.put(field.name(), noted(field.schema(definitions), field.note()));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.<String, Object>builder()
                .putAll(noted(ImmutableMap.of(), note))
                .put("type", "object")
                .put("properties", properties.buildOrThrow());
        ImmutableList<String> must = required.build();
        if (!must.isEmpty()) {
            schema.put("required", must);
        }
        if (!either.isEmpty()) {
            schema.put(
                    "anyOf",
                    either.stream()
                            .map(field -> ImmutableMap.of("required", ImmutableList.of(field)))
                            .collect(ImmutableList.toImmutableList()));
        }
        return schema.put("additionalProperties", false).buildOrThrow();
    }

    private static ImmutableMap<String, Object> noted(ImmutableMap<String, Object> schema, Optional<Text> note) {
        ImmutableMap.Builder<String, Object> noted = ImmutableMap.builder();
        note.flatMap(Text::english).ifPresent(english -> noted.put("description", english));
        note.flatMap(Text::french).ifPresent(french -> noted.put("x-description-fr", french));
        return noted.putAll(schema).buildOrThrow();
    }

    /**
     * Declares an object field by field, in the order in which they are written.
     *
     * @param <T> the value
     * @param <B> its builder
     */
    public static final class Builder<T, B> {
        private final String name;
        private final Supplier<B> begin;
        private final Function<B, T> end;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private ImmutableList<String> either = ImmutableList.of();
        private Optional<Text> note = Optional.empty();

        private Builder(String name, Supplier<B> begin, Function<B, T> end) {
            this.name = name;
            this.begin = begin;
            this.end = end;
        }

        /** A field that is always there. */
        public <V> Builder<T, B> required(String field, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            return add(new Field.Always<>(field, codec, get, set));
        }

        /** A field that is left out when its value is not known. */
        public <V> Builder<T, B> optional(
                String field, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(new Field.Perhaps<>(field, codec, get, set));
        }

        /** A field that is left out when its value is the one that it has anyway. */
        public <V> Builder<T, B> unless(
                String field, Codec<V> codec, Function<T, V> usual, Function<T, V> get, BiConsumer<B, V> set) {
            return add(
                    new Field.Unless<T, B, V>(field, codec, (own, value) -> own.equals(usual.apply(value)), get, set));
        }

        /** A list, left out when it is empty. */
        public <V> Builder<T, B> list(
                String field,
                Codec<V> element,
                Function<T, ImmutableList<V>> get,
                BiConsumer<B, ImmutableList<V>> set) {
            return add(new Field.Several<T, B, ImmutableList<V>, ImmutableList<V>>(
                    field, Codecs.lists(element), get, ImmutableList.of(), own -> own, set));
        }

        /** A set that keeps its values in their natural order, left out when it is empty. */
        public <V extends Comparable<? super V>> Builder<T, B> sorted(
                String field,
                Codec<V> element,
                Function<T, ImmutableSortedSet<V>> get,
                BiConsumer<B, ImmutableList<V>> set) {
            return add(new Field.Several<T, B, ImmutableSortedSet<V>, ImmutableList<V>>(
                    field, Codecs.sets(element), get, ImmutableSortedSet.of(), ImmutableSortedSet::asList, set));
        }

        /** A set, written in the natural order of its values, left out when it is empty. */
        public <V extends Comparable<? super V>> Builder<T, B> set(
                String field, Codec<V> element, Function<T, ImmutableSet<V>> get, BiConsumer<B, ImmutableList<V>> set) {
            return add(new Field.Several<T, B, ImmutableSet<V>, ImmutableList<V>>(
                    field, Codecs.sets(element), get, ImmutableSet.of(), ImmutableList::sortedCopyOf, set));
        }

        /** A table by the words of an enum, left out when it is empty. */
        public <E extends Enum<E>, V> Builder<T, B> table(
                String field,
                Words<E> words,
                Codec<V> value,
                Function<T, ImmutableMap<E, V>> get,
                BiConsumer<B, Map<E, V>> set) {
            return table(field, Tables.sorted(new Keys.Constants<>(words), value), get, set::accept);
        }

        /** A table, left out when it is empty. */
        <K, V> Builder<T, B> table(
                String field,
                Tables<K, V> tables,
                Function<T, ImmutableMap<K, V>> get,
                BiConsumer<B, ImmutableMap<K, V>> set) {
            return add(new Field.Several<T, B, ImmutableMap<K, V>, ImmutableMap<K, V>>(
                    field, tables, get, ImmutableMap.of(), own -> own, set));
        }

        /** A table by name, left out when it is empty. */
        public <V> Builder<T, B> named(
                String field,
                Codec<V> value,
                Function<T, ImmutableMap<String, V>> get,
                BiConsumer<B, ImmutableMap<String, V>> set) {
            return table(field, Tables.sorted(new Keys.Names(), value), get, set);
        }

        /** How many there are of each decimal number. */
        public Builder<T, B> counts(
                String field,
                Function<T, ImmutableSortedMap<BigDecimal, Integer>> get,
                BiConsumer<B, Map<BigDecimal, Integer>> set) {
            return table(field, Tables.sorted(new Keys.Decimals(), Codecs.wholes()), get::apply, set::accept);
        }

        /** A field that reads and writes itself in its own way. */
        public Builder<T, B> add(Field<T, B> field) {
            fields.add(field);
            return this;
        }

        /** Says what the object is, in French and English. */
        public Builder<T, B> is(String french, String english) {
            note = Optional.of(Text.of(french, english));
            return this;
        }

        /** Says of the field declared last what its name does not, in French and English. */
        public Builder<T, B> note(String french, String english) {
            fields.get(fields.size() - 1).note(Text.of(french, english));
            return this;
        }

        /** Says that at least one of some optional fields is there; the value itself sees to it. */
        public Builder<T, B> either(String one, String other) {
            either = ImmutableList.of(one, other);
            return this;
        }

        /** The object. */
        public Shape<T, B> build() {
            return new Shape<>(this);
        }
    }

    /** The declarations that nouns have in common. */
    public static <N extends Noun<N>, B> Builder<N, B> noun(
            String name, Supplier<B> begin, Function<B, N> end, BiConsumer<B, Id<N>> id) {
        return Shape.<N, B>of(name, begin, end).required("id", new Ids.Own<N>(), Noun::id, id);
    }

    /**
     * The declarations of a noun whose id may be left to what it points at.
     *
     * @param natural the id that it has when nobody gives it one
     * @param sign what every such id has in it, so that most ids given by hand need not be compared; empty for nothing
     */
    public static <N extends Noun<N>, B> Builder<N, B> noun(
            String name,
            Supplier<B> begin,
            Function<B, N> end,
            BiConsumer<B, Id<N>> id,
            Function<N, Id<N>> natural,
            String sign) {
        return Shape.<N, B>of(name, begin, end)
                .add(new Field.Unless<N, B, Id<N>>(
                        "id",
                        new Ids.Own<N>(),
                        (own, noun) -> own.value().contains(sign) && own.equals(natural.apply(noun)),
                        Noun::id,
                        id));
    }
}
