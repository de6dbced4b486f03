package org.concerted.serialization.codec;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * The constants of an enum as words: lower case, hyphens for underscores.
 *
 * @param <E> the enum
 */
public final class Words<E extends Enum<E>> implements Codec<E> {
    private final ImmutableMap<String, E> byWord;
    private final ImmutableList<String> words;
    private final ImmutableList<E> constants;
    private final SerializedString[] spelled;
    private final String name;

    private Words(Class<E> type) {
        ImmutableMap.Builder<String, E> all = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            all.put(spell(constant), constant);
        }
        this.byWord = all.buildOrThrow();
        this.words = byWord.keySet().asList();
        this.constants = byWord.values().asList();
        this.spelled = words.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        this.name = name(type);
    }

    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(type);
    }

    /** The name of an enum's words among those of a document; an enum inside a class has that class's name before it. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = type.getSimpleName();
        return around == null ? Ascii.toLowerCase(own.charAt(0)) + own.substring(1) : name(around) + own;
    }

    private static String spell(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** The constant of a word; null where there is none. */
    @Nullable
    E find(String word) {
        return byWord.get(word);
    }

    /** The word of a constant. */
    String word(E constant) {
        return words.get(constant.ordinal());
    }

    /** All words, in the order of the constants. */
    ImmutableList<String> all() {
        return words;
    }

    @Override
    public @Nullable E read(In in) {
        if (!in.isText()) {
            return in.wrong(Strings.expected(in, expected()));
        }
        E constant = find(in.characters(), in.from(), in.to());
        return constant == null ? in.unknownWord(in.text(), expected(), words) : constant;
    }

    /** Words are few and of different lengths and beginnings: comparing them all is quicker than hashing one. */
    private @Nullable E find(char[] characters, int from, int to) {
        for (int i = 0; i < spelled.length; i++) {
            if (Characters.equal(spelled[i].getValue(), characters, from, to)) {
                return constants.get(i);
            }
        }
        return null;
    }

    @Override
    public void write(E value, Out out) {
        out.string(spelled[value.ordinal()]);
    }

    @Override
    public Text expected() {
        return Say.oneOf(words);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> ImmutableMap.of("enum", words));
    }
}
