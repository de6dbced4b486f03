package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/**
 * What a rule saw: named values, enough to decide again. A value that is unknown has no entry.
 *
 * @param values the values by name, in the order in which they were written
 */
public record Evidence(ImmutableMap<String, Value> values) {
    /**
     * The name under which a finding over respondents says how many there are. A comparison in which they differ by too
     * few is withheld, since the difference would show who they are.
     */
    public static final String RESPONDENTS = "respondents";

    /**
     * The name under which evidence says that a part of it is worth telling although the answer is not known: "two roles
     * are on record; whether a mandate tells them apart is not".
     */
    public static final String TELLING = "telling";

    /** No value at all. */
    public static final Evidence NONE = new Evidence(ImmutableMap.of());

    /** Begins a record of what was seen. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a name, absent when unknown. */
    public Optional<Value> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number; zero is a value, so absence fails: ask {@link #findCount} where it may be unknown. */
    public long count(String name) {
        return findCount(name).orElseThrow(() -> missing(name));
    }

    /** A whole number, absent when unknown. */
    public Optional<Long> findCount(String name) {
        return as(name, Value.Count.class, Value.Count::count);
    }

    /** A decimal. */
    public BigDecimal amount(String name) {
        return findAmount(name).orElseThrow(() -> missing(name));
    }

    /** A decimal, absent when unknown. */
    public Optional<BigDecimal> findAmount(String name) {
        return as(name, Value.Amount.class, Value.Amount::amount);
    }

    /** Yes or no. */
    public boolean flag(String name) {
        return findFlag(name).orElseThrow(() -> missing(name));
    }

    /** Yes or no, absent when unknown. */
    public Optional<Boolean> findFlag(String name) {
        return as(name, Value.Flag.class, Value.Flag::yes);
    }

    /** A word. */
    public String word(String name) {
        return findWord(name).orElseThrow(() -> missing(name));
    }

    /** A word, absent when unknown. */
    public Optional<String> findWord(String name) {
        return as(name, Value.Word.class, Value.Word::word);
    }

    /** A constant of an enum, absent when unknown. */
    public <E extends Enum<E>> Optional<E> findWord(String name, Class<E> type) {
        return findWord(name)
                .map(w -> Enum.valueOf(type, w.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** A day, absent when unknown. */
    public Optional<LocalDate> findDay(String name) {
        return as(name, Value.Day.class, Value.Day::day);
    }

    /** A subject, absent when unknown. */
    public Optional<Ref> findSubject(String name) {
        return as(name, Value.Subject.class, Value.Subject::ref);
    }

    /** A text, absent when unknown. */
    public Optional<Text> findPhrase(String name) {
        return as(name, Value.Phrase.class, Value.Phrase::text);
    }

    /** Several values; empty when there is none. */
    public ImmutableList<Value> many(String name) {
        return as(name, Value.Many.class, Value.Many::values).orElse(ImmutableList.of());
    }

    /** Several subjects; empty when there is none. */
    public ImmutableList<Ref> subjects(String name) {
        return many(name).stream().map(v -> ((Value.Subject) v).ref()).collect(ImmutableList.toImmutableList());
    }

    /** Several words; empty when there is none. */
    public ImmutableList<String> words(String name) {
        return many(name).stream().map(v -> ((Value.Word) v).word()).collect(ImmutableList.toImmutableList());
    }

    private <V extends Value, T> Optional<T> as(String name, Class<V> type, Function<V, T> get) {
        return Optional.ofNullable(values.get(name)).map(v -> get.apply(type.cast(v)));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("no value named " + name + " in this evidence");
    }

    /** Records values by name. */
    public static final class Builder {
        private final ImmutableMap.Builder<String, Value> values = ImmutableMap.builder();

        private Builder() {}

        /** A value of the kernel. */
        public Builder put(String name, Value value) {
            values.put(name, value);
            return this;
        }

        /** A whole number. */
        public Builder count(String name, long count) {
            return put(name, new Value.Count(count));
        }

        /** A decimal with its unit, empty for a pure number. */
        public Builder amount(String name, BigDecimal amount, String unit) {
            return put(name, new Value.Amount(amount, unit));
        }

        /** A decimal with its unit, where it is known. */
        public Builder amount(String name, Optional<BigDecimal> amount, String unit) {
            amount.ifPresent(a -> amount(name, a, unit));
            return this;
        }

        /** Yes or no. */
        public Builder flag(String name, boolean yes) {
            return put(name, new Value.Flag(yes));
        }

        /** Yes or no, where it is known. */
        public Builder flag(String name, Optional<Boolean> yes) {
            yes.ifPresent(y -> flag(name, y));
            return this;
        }

        /** A word. */
        public Builder word(String name, String word) {
            return put(name, new Value.Word(word));
        }

        /** A constant of an enum, as a word. */
        public Builder word(String name, Enum<?> constant) {
            return word(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /** A constant of an enum, where it is known. */
        public Builder word(String name, Optional<? extends Enum<?>> constant) {
            constant.ifPresent(c -> word(name, c));
            return this;
        }

        /** Several words. */
        public Builder words(String name, Iterable<String> words) {
            ImmutableList.Builder<Value> all = ImmutableList.builder();
            words.forEach(w -> all.add(new Value.Word(w)));
            return put(name, new Value.Many(all.build()));
        }

        /** A day. */
        public Builder day(String name, LocalDate day) {
            return put(name, new Value.Day(day));
        }

        /** A day, where it is known. */
        public Builder day(String name, Optional<LocalDate> day) {
            day.ifPresent(d -> day(name, d));
            return this;
        }

        /** A subject. */
        public Builder subject(String name, Ref ref) {
            return put(name, new Value.Subject(ref));
        }

        /** A subject, where it is known. */
        public Builder subject(String name, Optional<Ref> ref) {
            ref.ifPresent(r -> subject(name, r));
            return this;
        }

        /** Several subjects. */
        public Builder subjects(String name, Iterable<Ref> refs) {
            ImmutableList.Builder<Value> all = ImmutableList.builder();
            refs.forEach(r -> all.add(new Value.Subject(r)));
            return put(name, new Value.Many(all.build()));
        }

        /** A text. */
        public Builder phrase(String name, Text text) {
            return put(name, new Value.Phrase(text));
        }

        /** A text, where it is known. */
        public Builder phrase(String name, Optional<Text> text) {
            text.ifPresent(t -> phrase(name, t));
            return this;
        }

        /** What was recorded. */
        public Evidence build() {
            return new Evidence(values.buildOrThrow());
        }
    }
}
