package org.concerted.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void staysOnOneLine() {
        assertThat(Plain.of("Table\nFailures: none\r\n\tall\u2028is\u2029well"))
                .isEqualTo("Table Failures: none   all is well");
    }

    @Test
    void commandsNothingAndTurnsNothing() {
        assertThat(Plain.of("a\u001b[31mb\u0007c\u202Ed\u2066e\u200Ff"))
                .isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void leavesWhatPeopleWrite() {
        String text = "« L'île d'Orléans », 2 130\u00a0$ — 数据 🙂";
        assertThat(Plain.of(text)).isEqualTo(text);
    }
}
