package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Money;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Span;
import org.jspecify.annotations.Nullable;

/** The codecs of small values, by name. */
public final class Codecs {
    private static final Codec<String> STRINGS = new Strings.Any();
    private static final Codec<Text> TEXTS = new Texts();
    private static final Codec<Boolean> FLAGS = new Flags();
    private static final Codec<Integer> WHOLES = new Numbers.Wholes();
    private static final Codec<Long> LONGS = new Numbers.Longs();
    private static final Codec<BigDecimal> DECIMALS = new Numbers.Decimals();
    private static final Codec<LocalDate> DAYS = new Days.Dates();
    private static final Codec<Span> SPANS = new Days.Spans();
    private static final Codec<Period> LENGTHS = new Quantities.Lengths();
    private static final Codec<Money> MONEY = new Quantities.Amounts();
    private static final Codec<Hours> HOURS = new Quantities.Times();
    private static final Codec<Ref> REFS = new Ids.Refs(true);
    private static final Codec<Ref> SUBJECTS = new Ids.Refs(false);

    private Codecs() {}

    /** Strings. */
    public static Codec<String> strings() {
        return STRINGS;
    }

    /** Texts in French, English or both. */
    public static Codec<Text> texts() {
        return TEXTS;
    }

    /** Yes or no. */
    public static Codec<Boolean> flags() {
        return FLAGS;
    }

    /** Whole numbers. */
    public static Codec<Integer> wholes() {
        return WHOLES;
    }

    /** Whole numbers that may be large. */
    public static Codec<Long> longs() {
        return LONGS;
    }

    /** Exact decimal numbers. */
    public static Codec<BigDecimal> decimals() {
        return DECIMALS;
    }

    /** Days. */
    public static Codec<LocalDate> days() {
        return DAYS;
    }

    /** Periods between days. */
    public static Codec<Span> spans() {
        return SPANS;
    }

    /** Lengths of time in years, months and days. */
    public static Codec<Period> lengths() {
        return LENGTHS;
    }

    /** Amounts of money. */
    public static Codec<Money> money() {
        return MONEY;
    }

    /** Amounts of people's time. */
    public static Codec<Hours> hours() {
        return HOURS;
    }

    /** References to nouns of any type, which must be there. */
    public static Codec<Ref> refs() {
        return REFS;
    }

    /** References to subjects of any kind, which need not be in the same document. */
    public static Codec<Ref> subjects() {
        return SUBJECTS;
    }

    /** Ids of nouns of one type, which must be there. */
    public static <N extends Noun<N>> Codec<Id<N>> ids(NounType<N> type) {
        return new Ids.Pointing<>(type);
    }

    /** The words of an enum, in lower case with hyphens. */
    public static <E extends Enum<E>> Words<E> words(Class<E> type) {
        return Words.of(type);
    }

    /** Lists of values. */
    public static <T> Codec<ImmutableList<T>> lists(Codec<T> element) {
        return new Lists<>(element, false);
    }

    /** Lists in which no value comes twice. */
    public static <T> Codec<ImmutableList<T>> sets(Codec<T> element) {
        return new Lists<>(element, true);
    }

    /** Tables of values by name, in an order that means something. */
    public static <V> Codec<ImmutableMap<String, V>> tables(Codec<V> value) {
        return Tables.ordered(new Keys.Names(), value);
    }

    /**
     * Values of which more has to hold than their form.
     *
     * @param check what is wrong with the value at a path (JSON pointer, not escaped); the value is absent where its form
     *     is wrong, which is on record already
     */
    public static <T> Codec<T> checked(Codec<T> codec, BiFunction<String, Optional<T>, Optional<Problem>> check) {
        return new Checked<>(codec, check);
    }

    /** Tables of values by subject. */
    public static <V> Codec<ImmutableMap<Ref, V>> bySubject(Codec<V> value) {
        return Tables.sorted(new Keys.Subjects(), value);
    }

    /** A codec that is declared later, or inside itself. */
    public static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public @Nullable T read(In in) {
                return codec.get().read(in);
            }

            @Override
            public void write(T value, Out out) {
                codec.get().write(value, out);
            }

            @Override
            public Text expected() {
                return codec.get().expected();
            }

            @Override
            public ImmutableMap<String, Object> schema(Definitions definitions) {
                return codec.get().schema(definitions);
            }
        };
    }
}
