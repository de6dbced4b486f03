package org.concerted.serialization;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Files, read within limits and written to the side. */
final class Files {
    private Files() {}

    /** All bytes of a file, up to one more than the limit: whoever decodes them refuses the excess. */
    static byte[] read(Path file, Limits limits) throws IOException {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return read(in, limits);
        }
    }

    /** All bytes of a stream, up to one more than the limit. */
    static byte[] read(InputStream in, Limits limits) throws IOException {
        return in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
    }

    /** Writes a file beside its place, then moves it there. */
    static void write(Path file, Writer writer) throws IOException {
        Path absolute = file.toAbsolutePath();
        // Not a temporary file of the platform's making: that one would keep others from reading the result.
        Path aside = absolute.resolveSibling("." + absolute.getFileName() + "."
                + Integer.toHexString(ThreadLocalRandom.current().nextInt()) + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(java.nio.file.Files.newOutputStream(
                    aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                writer.write(out);
            }
            move(aside, absolute);
        } finally {
            java.nio.file.Files.deleteIfExists(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            java.nio.file.Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            java.nio.file.Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes what goes into a file. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }
}
