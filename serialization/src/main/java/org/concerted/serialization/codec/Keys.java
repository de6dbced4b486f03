package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.jspecify.annotations.Nullable;

/** Names of entries in tables. */
final class Keys {
    private Keys() {}

    /** Any name. */
    static final class Names implements Tables.Key<String> {
        @Override
        public String read(String name, In in) {
            return name;
        }

        @Override
        public String print(String key) {
            return key;
        }

        @Override
        public Comparator<String> order() {
            return Comparator.naturalOrder();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "string");
        }
    }

    /**
     * The words of an enum.
     *
     * @param <E> the enum
     */
    static final class Constants<E extends Enum<E>> implements Tables.Key<E> {
        private final Words<E> words;

        Constants(Words<E> words) {
            this.words = words;
        }

        @Override
        public @Nullable E read(String name, In in) {
            E constant = words.find(name);
            return constant == null ? in.unknownWord(name, words.expected(), words.all()) : constant;
        }

        @Override
        public String print(E key) {
            return words.word(key);
        }

        @Override
        public Comparator<E> order() {
            return Comparator.naturalOrder();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return words.schema(definitions);
        }
    }

    /** Decimal numbers. */
    static final class Decimals implements Tables.Key<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(String name, In in) {
            BigDecimal value =
                    Numbers.isNumber(name) ? Numbers.within(name, in.limits().digits()) : null;
            return value == null ? in.fault(name, Say.DECIMAL) : value;
        }

        @Override
        public String print(BigDecimal key) {
            return key.toString();
        }

        @Override
        public Comparator<BigDecimal> order() {
            return Comparator.naturalOrder();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("pattern", "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$");
        }
    }

    /** Subjects by kind and id. */
    static final class Subjects implements Tables.Key<Ref> {
        @Override
        public @Nullable Ref read(String name, In in) {
            try {
                return Ref.parse(name);
            } catch (ConcertedException e) {
                return in.refused(e);
            }
        }

        @Override
        public String print(Ref key) {
            return key.toString();
        }

        @Override
        public Comparator<Ref> order() {
            return Comparator.naturalOrder();
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("pattern", "^[^:]+:[\\s\\S]+$");
        }
    }
}
