package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.model.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What exceeds a limit is refused, with the limit's name. */
class LimitsTest {
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "YAML"})
    void eachLimitHolds(Format format) {
        Limits.Builder limits = Limits.builder();
        assertThat(refused(limits.bytes(20).build(), document(""), format)).contains("bytes");
        assertThat(refused(Limits.builder().depth(4).build(), document(deep()), format))
                .contains("depth");
        assertThat(refused(Limits.builder().entries(2).build(), document(actors(3)), format))
                .contains("entries");
        assertThat(refused(Limits.builder().nouns(2).build(), document(actors(3)), format))
                .contains("nouns");
        assertThat(refused(Limits.builder().string(30).build(), document(name("x".repeat(40))), format))
                .contains("string");
        assertThat(refused(Limits.builder().digits(5).build(), document(ceiling("0.123456789")), format))
                .contains("digits");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "YAML"})
    void aShortTextForALongNumberIsRefused(Format format) {
        assertThat(refused(Limits.STANDARD, document(ceiling("1e999999")), format))
                .contains("digits");
        assertThat(refused(Limits.STANDARD, document(ceiling("1e-999999")), format))
                .contains("digits");
        assertThat(refused(Limits.STANDARD, document(ceiling("\"1e99999\"")), format))
                .contains("digits");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "YAML"})
    void problemsAreListedUpToALimit(Format format) {
        String actors =
                IntStream.range(0, 50).mapToObj(i -> "{\"id\": \"a" + i + "\"}").collect(Collectors.joining(", "));
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> Documents.within(Limits.builder().problems(10).build())
                        .read(document("\"actors\": [" + actors + "]"), format));
        assertThat(refusal.problems()).hasSize(11);
        assertThat(refusal.problems()).extracting(Problem::found).contains("10+");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "YAML"})
    void theDeepestConditionIsReadAndADeeperOneRefused(Format format) {
        assertThat(Documents.standard()
                        .read(condition(Condition.DEEPEST), format)
                        .initiative()
                        .commitments())
                .hasSize(1);
        assertThat(refused(Limits.STANDARD, condition(Condition.DEEPEST + 1), format))
                .contains("32");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "YAML"})
    void howMuchThereWasIsSaid(Format format) {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> Documents.standard().read(document("\"more\": " + "[".repeat(200) + "]".repeat(200)), format));
        assertThat(refusal.problems()).extracting(Problem::found).containsExactly("more", "101");
    }

    private static String condition(int deep) {
        return document("\"actors\": [{\"id\": \"a\", \"name\": {\"fr\": \"A\"}}], \"commitments\": [{\"id\": \"c\","
                + " \"party\": \"a\", \"provenance\": {\"reported\": \"2026-01-01\"}, \"condition\": "
                + "{\"anyOf\": [".repeat(deep)
                + "{\"atLeast\": {\"count\": 1, \"among\": [\"c\"]}}"
                + "]}".repeat(deep)
                + "}]");
    }

    private static String refused(Limits limits, String document, Format format) {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class, () -> Documents.within(limits).read(document, format));
        return refusal.problems().get(refusal.problems().size() - 1).expected().in(Language.EN);
    }

    private static String document(String more) {
        return "{\"concerted\": \"1.0\", \"id\": \"a\", \"name\": {\"fr\": \"A\"}" + (more.isEmpty() ? "" : ", " + more)
                + "}";
    }

    private static String actors(int count) {
        return "\"actors\": ["
                + IntStream.range(0, count)
                        .mapToObj(i -> "{\"id\": \"a" + i + "\", \"name\": {\"fr\": \"A\"}}")
                        .collect(Collectors.joining(", "))
                + "]";
    }

    private static String deep() {
        return "\"extra\": [[[[[[]]]]]]";
    }

    private static String name(String name) {
        return "\"description\": {\"fr\": \"" + name + "\"}";
    }

    private static String ceiling(String number) {
        return "\"coordinationCeiling\": " + number;
    }
}
