package org.concerted.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text in French, in English or in both. It asks for a language when it is shown; what is missing in that
 * language is shown in the other and marked with its tag.
 */
@Value.Immutable
public sealed interface Text extends Comparable<Text> permits ImmutableText {
    /** The French wording, absent when nobody wrote it. */
    Optional<String> french();

    /** The English wording, absent when nobody wrote it. */
    Optional<String> english();

    /** A text in both languages. */
    static Text of(String french, String english) {
        return new Builder().french(french).english(english).build();
    }

    /** A text that exists in French only. */
    static Text french(String french) {
        return new Builder().french(french).build();
    }

    /** A text that exists in English only. */
    static Text english(String english) {
        return new Builder().english(english).build();
    }

    /** A text that reads the same in both languages: a proper name, a figure, a code. */
    static Text same(String either) {
        return of(either, either);
    }

    /** The wording in one language, absent when nobody wrote it. */
    default Optional<String> written(Language language) {
        return language == Language.FR ? french() : english();
    }

    /** The wording for a reader of one language, marked with the tag of the other where only that one exists. */
    default String in(Language language) {
        return written(language)
                .orElseGet(() -> written(language.other()).orElseThrow() + " ["
                        + language.other().tag() + "]");
    }

    /** In the order of the French wordings, then of the English ones; what is not written comes first. */
    @Override
    default int compareTo(Text other) {
        int byFrench = french().orElse("").compareTo(other.french().orElse(""));
        return byFrench != 0
                ? byFrench
                : english().orElse("").compareTo(other.english().orElse(""));
    }

    /**
     * Refuses a text that says nothing.
     *
     * @throws ConcertedException if neither language is written, or a written one is blank
     */
    @Value.Check
    default void check() {
        if (french().isEmpty() && english().isEmpty()) {
            throw ConcertedException.at(
                    "", "(empty)", Text.of("un texte en français ou en anglais", "a French or English text"));
        }
        if (french().filter(String::isBlank).isPresent()
                || english().filter(String::isBlank).isPresent()) {
            throw ConcertedException.at(
                    "", "(blank)", Text.of("un texte qui n'est pas vide", "a text that is not blank"));
        }
    }

    /** Builds a text one language at a time. */
    final class Builder extends ImmutableText.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
