package org.concerted.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose content is what a program wrote when someone last looked; rewritten with {@code -Dconcerted.write=true}. */
public final class Golden {
    /** The top of the repository. */
    public static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private static final boolean WRITE = Boolean.getBoolean("concerted.write");

    private Golden() {}

    /** Whether files are to be rewritten. */
    public static boolean writes() {
        return WRITE;
    }

    /** Compares a text with the golden file of this name. */
    static void check(String name, String actual) {
        check(TOP.resolve("examples/src/test/golden").resolve(name), actual);
    }

    /** Compares a text with a file, or writes it there. */
    static void check(Path file, String actual) {
        if (WRITE) {
            write(file, actual);
        }
        assertThat(read(file))
                .as("%s, rewritten by mvn test -pl examples -am -Dconcerted.write=true", TOP.relativize(file))
                .isEqualTo(actual);
    }

    /** The text of a file, empty where there is none. */
    public static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text in a file. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
