package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the sample programs and compares what they print. */
class SamplesTest {
    @Test
    void fifteenLines() {
        Golden.check("FifteenLines.txt", printed(() -> FifteenLines.main(new String[0])));
    }

    @Test
    void whatChanged() {
        Golden.check("WhatChanged.txt", printed(() -> WhatChanged.main(new String[0])));
    }

    @Test
    void ownRule() {
        Golden.check("OwnRule.txt", printed(() -> OwnRule.main(new String[0])));
    }

    @Test
    void ownDomain() {
        Golden.check("OwnDomain.txt", printed(() -> OwnDomain.main(new String[0])));
    }

    @Test
    void everySampleIsRunOnTheModulePathToo() {
        List<String> listed =
                Golden.read(Golden.TOP.resolve(".ci/samples")).lines().toList();

        assertThat(listed).contains("FifteenLines", "WhatChanged", "OwnRule", "OwnDomain");
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
