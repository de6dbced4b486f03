package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML makes of words without quotes, and what of YAML is not read. */
class YamlTest {
    private static final String HEAD = "concerted: \"1.0\"\nid: a\nname: { fr: A }\n";

    /** Characters outside the basic plane take two places; the parser must never be handed one half. */
    @Test
    void aCharacterOfTwoPlacesMayStandAnywhere() {
        for (int before = 0; before < 2_100; before++) {
            String name = "x".repeat(before) + "\uD83C\uDF31";
            Initiative read = read("concerted: \"1.0\"\nid: a\nname: { fr: \"" + name + "\" }\n");
            assertThat(read.name()).isEqualTo(Text.french(name));
        }
    }

    @Test
    void norwayIsAWord() {
        Initiative read = read(HEAD + "actors:\n- { id: no, name: { fr: no, en: yes } }\n");
        Actor actor = read.actors().get(0);
        assertThat(actor.id().value()).isEqualTo("no");
        assertThat(actor.name()).isEqualTo(Text.of("no", "yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "oui", "non", "True", "\"true\""})
    void nothingButTrueAndFalseIsAFlag(String word) {
        Problem problem = refused(HEAD + "actors:\n- { id: b, name: { fr: B }, legalPerson: " + word + " }\n");
        assertThat(problem.path()).isEqualTo("/actors/0/legalPerson");
        assertThat(problem.nearest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "null"})
    void wordsThatYamlKeepsForItselfNeedQuotes(String word) {
        Problem problem = refused(HEAD + "actors:\n- { id: b, name: { fr: " + word + " } }\n");
        assertThat(problem.found()).isEqualTo(word);
        assertThat(read(HEAD + "actors:\n- { id: b, name: { fr: \"" + word + "\" } }\n")
                        .actors()
                        .get(0)
                        .name())
                .isEqualTo(Text.french(word));
    }

    @Test
    void numbersWithoutQuotesAreTextWhereTextIsExpected() {
        Initiative read = read("concerted: 1.0\nid: 2019\nname: { fr: 1.50 }\n");
        assertThat(read.id()).isEqualTo("2019");
        assertThat(read.name()).isEqualTo(Text.french("1.50"));
    }

    @Test
    void daysNeedNoQuotes() {
        assertThat(read(HEAD + "started: 2014-03-01\n").started()).contains(LocalDate.of(2014, 3, 1));
    }

    @Test
    void anchorsTagsAndSeveralDocumentsAreNotRead() {
        assertThat(refused(HEAD + "description: &d { fr: x }\nterritory: *d\n")
                        .expected()
                        .in(org.concerted.core.Language.EN))
                .contains("anchors");
        assertThat(refused(HEAD + "description: { fr: !!str x }\n").expected().in(org.concerted.core.Language.EN))
                .contains("tags");
        assertThat(refused(HEAD + "---\nid: b\n").expected().in(org.concerted.core.Language.EN))
                .contains("single");
    }

    @Test
    void anAliasBombIsRefusedBeforeItGoesOff() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [*").append(before);
            bomb.append((",*" + before).repeat(8)).append("]\n");
        }
        assertThat(refused(bomb.toString()).line()).contains(1);
    }

    private static Initiative read(String text) {
        return Documents.standard().read(text, Format.YAML).initiative();
    }

    /** The last problem: what stops the reading comes after what was found before. */
    private static Problem refused(String text) {
        var problems =
                catchThrowableOfType(ConcertedException.class, () -> read(text)).problems();
        return problems.get(problems.size() - 1);
    }
}
