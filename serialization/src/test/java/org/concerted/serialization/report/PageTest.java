package org.concerted.serialization.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void whatWouldCommandATerminalIsNotPassedOn() {
        Page page = new Page(80);
        page.line("T\u202Eable\u0007 \u001b[31mrouge\u2066");
        page.bullet("two\tlines");
        assertThat(page.toString())
                .doesNotContain("\u202E", "\u0007", "\u001b", "\u2066")
                .contains("T\uFFFDable\uFFFD \uFFFD[31mrouge\uFFFD");
    }
}
