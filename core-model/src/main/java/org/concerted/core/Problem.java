package org.concerted.core;

import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is wrong with an input: where, what was found, what would be right. */
@Value.Immutable
public sealed interface Problem permits ImmutableProblem {
    /** Where, as a path into the document ({@code /actions/3/owner}) or the name of a field; empty for the whole. */
    String path();

    /** Line in the text that was read, from 1; absent where there was no text. */
    Optional<Integer> line();

    /** Column in that line, from 1; absent where there was no text. */
    Optional<Integer> column();

    /** What was found, shortened if it was long. */
    String found();

    /** What would be right. */
    Text expected();

    /** The nearest name that is known, where a name was not. */
    Optional<String> nearest();

    /** The problem as one line for a person. */
    default String describe(Language language) {
        StringBuilder out = new StringBuilder();
        line().ifPresent(l -> out.append(language == Language.FR ? "ligne " : "line ")
                .append(l)
                .append(", "));
        out.append(path().isEmpty() ? (language == Language.FR ? "document" : "document") : path());
        out.append(language == Language.FR ? " : trouvé « " : ": found \"").append(found());
        out.append(language == Language.FR ? " »; attendu : " : "\"; expected: ")
                .append(expected().in(language));
        nearest()
                .ifPresent(n -> out.append(language == Language.FR ? "; le plus proche : « " : "; nearest: \"")
                        .append(n)
                        .append(language == Language.FR ? " »" : "\""));
        return Plain.of(out.toString());
    }

    /** Builds a problem. */
    final class Builder extends ImmutableProblem.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
