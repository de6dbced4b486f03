package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written to the side, and read in the format that their names tell. */
class FilesTest {
    private static final Document DOCUMENT =
            Document.of(Initiative.builder().id("a").name(Text.french("Été")).build());

    @TempDir
    private Path folder;

    @Test
    void nameTellsTheFormat() throws IOException {
        for (String name : new String[] {"a.json", "a.yaml", "a.yml", "a.ndjson", "A.JSON"}) {
            Path file = folder.resolve(name);
            Documents.standard().write(DOCUMENT, file);
            assertThat(Documents.standard().read(file)).isEqualTo(DOCUMENT);
        }
        assertThatThrownBy(() -> Documents.standard().read(folder.resolve("a.jsn")))
                .isInstanceOf(ConcertedException.class)
                .hasMessageContaining("json");
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        Path file = folder.resolve("a.json");
        Documents.standard().write(DOCUMENT, file);
        Documents.standard().write(DOCUMENT, file);
        assertThatThrownBy(() -> Files.write(file, out -> {
                    out.write(1);
                    throw new IOException("full");
                }))
                .hasMessage("full");
        try (Stream<Path> all = java.nio.file.Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
        assertThat(Documents.standard().read(file)).isEqualTo(DOCUMENT);
    }

    @Test
    void runsAsAModule() {
        assertThat(Documents.class.getModule().isNamed()).isTrue();
    }
}
