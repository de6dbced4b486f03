package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.junit.jupiter.api.Test;

/** One run names everything that is wrong with a document, each at its place, and nothing that is not. */
class FaultyDocumentTest {
    private static final List<String> PLACEHOLDERS = List.of("{…}", "[…]", "∅", "(blank)", "given", "[]");

    @Test
    void allFaultsAtOnce() throws IOException {
        String text = resource("faulty.yaml");
        List<String> expected = resource("faulty.txt").lines().toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
        assertThat(problems(text, Format.YAML))
                .extracting(FaultyDocumentTest::placed)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everyFaultIsWhereItSays() throws IOException {
        String text = resource("faulty.yaml");
        List<String> lines = text.lines().toList();
        for (Problem problem : problems(text, Format.YAML)) {
            if (!PLACEHOLDERS.contains(problem.found())) {
                assertThat(lines.get(problem.line().orElseThrow() - 1)).contains(problem.found());
            }
        }
    }

    @Test
    void everyFaultSaysWhatIsExpectedInBothLanguages() throws IOException {
        for (Problem problem : problems(resource("faulty.yaml"), Format.YAML)) {
            assertThat(problem.expected().french()).isPresent();
            assertThat(problem.expected().english()).isPresent();
        }
    }

    @Test
    void namesTheNearestKnownName() throws IOException {
        assertThat(problems(resource("faulty.yaml"), Format.YAML))
                .filteredOn(problem -> problem.nearest().isPresent())
                .extracting(
                        problem -> problem.found() + " → " + problem.nearest().orElseThrow())
                .contains("publik → public", "vile → ville", "programme → program", "yes → true");
    }

    @Test
    void nounsThatFailedBringForthNoOtherFaults() {
        String text = """
                concerted: "1.0"
                id: a
                name: { fr: A }
                actors:
                  - { id: ville, name: { fr: Ville }, staff: beaucoup }
                actions:
                  - { id: a1, name: { fr: Un }, owner: ville }
                  - { id: a2, name: { fr: Deux }, owner: ailleurs }
                """;
        assertThat(problems(text, Format.YAML))
                .extracting(Problem::path)
                .containsExactly("/actors/0/staff", "/actions/1/owner");
    }

    @Test
    void aMisspelledListBringsForthNoOtherFaults() {
        String text = """
                concerted: "1.0"
                id: a
                name: { fr: A }
                actorz:
                  - { id: ville, name: { fr: Ville } }
                actions:
                  - { id: a1, name: { fr: Un }, owner: ville, after: [a0] }
                """;
        assertThat(problems(text, Format.YAML))
                .extracting(Problem::path, Problem::nearest)
                .containsExactly(
                        tuple("/actorz", Optional.of("actors")), tuple("/actions/0/after/0", Optional.of("a1")));
    }

    @Test
    void aDecimalCommaIsNamedForWhatItIs() {
        String text = """
                concerted: "1.0"
                id: a
                name: { fr: A }
                indicators:
                  - { id: i, name: { fr: I } }
                readings:
                  - { id: r, indicator: i, period: 2020, value: 9,5 }
                """;
        assertThat(problems(text, Format.YAML))
                .extracting(
                        Problem::path, problem -> problem.expected().french().orElseThrow())
                .containsExactly(
                        tuple("/readings/0/5", "un champ; un nombre décimal s'écrit avec un point, comme 12.5"));
    }

    @Test
    void placesOnOneLongLineAreCountedOn() {
        String text = "{\"concerted\":\"1.0\",\"id\":\"é\",\"b\":1,\"name\":{\"fr\":\"éé\"},\"a\":1}";
        assertThat(problems(text, Format.JSON))
                .extracting(FaultyDocumentTest::placed)
                .containsExactly(
                        "1:" + (text.indexOf("\"b\"") + 1) + " /b", "1:" + (text.indexOf("\"a\"") + 1) + " /a");
        assertThat(problems(text.replace(",", ",\n"), Format.JSON))
                .extracting(FaultyDocumentTest::placed)
                .containsExactly("3:1 /b", "5:1 /a");
    }

    @Test
    void columnsCountCharacters() {
        String text = "{\"concerted\":\"1.0\",\"id\":\"é\",\"name\":{\"fr\":\"éé\"},\"nom\":1}";
        assertThat(problems(text, Format.JSON))
                .extracting(FaultyDocumentTest::placed)
                .containsExactly("1:" + (text.indexOf("\"nom\"") + 1) + " /nom");
    }

    @Test
    void whatIsBrokenEndsTheReadingAfterWhatWasFoundBefore() {
        assertThat(problems("{\"concerted\":\"1.0\",\"id\":7,\"name\":}", Format.JSON))
                .extracting(Problem::path)
                .containsExactly("/id", "");
    }

    @Test
    void refusesMoreThanOneDocumentAndNone() {
        String one = "{\"concerted\":\"1.0\",\"id\":\"a\",\"name\":{\"fr\":\"A\"}}";
        assertThat(problems(one + one, Format.JSON)).hasSize(1);
        assertThat(problems("", Format.JSON)).hasSize(1);
        assertThat(problems("[]", Format.JSON)).hasSize(1);
        assertThat(problems("# nothing", Format.YAML)).hasSize(1);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class, () -> Documents.standard().read(latin, Format.JSON));
        assertThat(refusal.problems()).extracting(FaultyDocumentTest::placed).containsExactly("1:8 ");
    }

    private static String placed(Problem problem) {
        return problem.line().orElseThrow() + ":" + problem.column().orElseThrow() + " " + problem.path();
    }

    private static ImmutableList<Problem> problems(String text, Format format) {
        return catchThrowableOfType(
                        ConcertedException.class, () -> Documents.standard().read(text, format))
                .problems();
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(FaultyDocumentTest.class, name), StandardCharsets.UTF_8);
    }
}
