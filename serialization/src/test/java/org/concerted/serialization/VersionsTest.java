package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;

/** Fields of a newer minor version survive; a newer major version is not read. */
class VersionsTest {
    private static final String NEWER = """
            {
              "concerted": "1.7",
              "id": "a",
              "name": {
                "fr": "A"
              },
              "actors": [
                {
                  "id": "x/y",
                  "name": {
                    "fr": "X"
                  },
                  "colour": {
                    "~h/ue": [
                      1.50,
                      null,
                      true
                    ]
                  }
                }
              ],
              "exchanges": [
                {
                  "id": "e",
                  "receiver": "x/y",
                  "steps": [
                    {
                      "stage": "received",
                      "date": "2020-01-01",
                      "mood": "calm"
                    }
                  ]
                }
              ],
              "zoo": []
            }
            """;

    @Test
    void whatANewerVersionAddsSurvives() {
        Document document = Documents.standard().read(NEWER, Format.JSON);
        assertThat(document.extras()).containsOnlyKeys("/actors/x~1y/colour", "/exchanges/e/steps/0/mood", "/zoo");
        assertThat(Documents.standard().write(document, Format.JSON)).isEqualTo(NEWER);
        Document yaml = Documents.standard().read(Documents.standard().write(document, Format.YAML), Format.YAML);
        assertThat(yaml).isEqualTo(document);
    }

    @Test
    void whereTheVersionStandsDoesNotMatter() {
        String late = NEWER.replace("  \"concerted\": \"1.7\",\n", "")
                .replace("\"zoo\": []", "\"zoo\": [], \"concerted\": \"1.7\"");
        assertThat(Documents.standard().read(late, Format.JSON))
                .isEqualTo(Documents.standard().read(NEWER, Format.JSON));
    }

    @Test
    void extrasFollowTheirNoun() {
        Document document = Documents.standard().read(NEWER, Format.JSON);
        Actor other = Actor.builder().id(Id.of("a")).name(Text.french("A")).build();
        Initiative changed =
                Initiative.builder().from(document.initiative()).addActor(other).build();
        String written = Documents.standard().write(document.with(changed), Format.JSON);
        assertThat(Documents.standard().read(written, Format.JSON)).isEqualTo(document.with(changed));
    }

    @Test
    void atAVersionThatWeKnowAnUnknownFieldIsAFault() {
        assertThatThrownBy(() -> Documents.standard().read(NEWER.replace("1.7", "1.0"), Format.JSON))
                .isInstanceOfSatisfying(
                        ConcertedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly("/actors/0/colour", "/exchanges/0/steps/0/mood", "/zoo"));
    }

    @Test
    void ofANewerMajorVersionOnlyThatIsSaid() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> Documents.standard()
                        .read("{\"zoo\": [], \"id\": 3, \"concerted\": \"2.0\", \"name\": []}", Format.JSON));
        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("/concerted");
        assertThat(refusal).hasMessageContaining("update");
    }

    @Test
    void anUnknownFieldGivenTwiceIsAFault() {
        assertThatThrownBy(() -> Documents.standard()
                        .read(NEWER.replace("\"zoo\": []", "\"zoo\": [], \"zoo\": [1]"), Format.JSON))
                .isInstanceOfSatisfying(
                        ConcertedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path, Problem::found)
                                .containsExactly(tuple("/zoo", "zoo")));
    }

    @Test
    void anIdThatReadsAsAPlaceIsNoPlace() {
        String text = """
                {"concerted": "1.7", "id": "a", "name": {"fr": "A"}, "actors": [
                  {"id": "1", "name": {"fr": "X"}, "colour": "red"},
                  {"id": "0", "name": {"fr": "Y"}, "colour": "blue"}]}
                """;
        assertThat(Documents.standard().read(text, Format.JSON).extras())
                .isEqualTo(Map.of("/actors/0/colour", "\"blue\"", "/actors/1/colour", "\"red\""));
    }

    @Test
    void whatIsKeptMayBeDeeperThanTheStandardLimits() {
        String deep = "[".repeat(1_100) + "]".repeat(1_100);
        Documents documents = Documents.within(Limits.builder().depth(1_200).build());
        Document document = documents.read(NEWER.replace("\"zoo\": []", "\"zoo\": " + deep), Format.JSON);
        for (Format format : Format.values()) {
            assertThat(documents.read(documents.write(document, format), format))
                    .isEqualTo(document);
        }
    }

    @Test
    void aVersionIsRequired() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> Documents.standard().read("{\"id\": \"a\", \"name\": {\"fr\": \"A\"}}", Format.JSON));
        assertThat(refusal.problems()).extracting(Problem::path).containsExactly("/concerted");
    }

    /** A form that is too short for them is not taken. */
    @Test
    void fieldsOfValuesThatHaveAShortFormSurvive() {
        String text = """
                {
                  "concerted": "1.7",
                  "language": "en",
                  "id": "a",
                  "name": { "en": "Table", "xx": "Hei" },
                  "actors": [
                    { "id": "b", "name": "B", "confidentiality": { "circle": "table", "except": ["z"] } }
                  ]
                }
                """;
        Document read = Documents.standard().read(text, Format.JSON);
        assertThat(read.extras()).hasSize(2);
        for (Format format : new Format[] {Format.JSON, Format.YAML}) {
            String written = Documents.standard().write(read, format);
            assertThat(Documents.standard().read(written, format)).isEqualTo(read);
        }
    }
}
