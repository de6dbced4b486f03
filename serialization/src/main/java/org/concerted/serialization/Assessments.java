package org.concerted.serialization;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.assess.Snapshot;
import org.concerted.serialization.codec.Reading;
import org.concerted.serialization.codec.Version;
import org.concerted.serialization.codec.Writing;
import org.concerted.serialization.findings.SnapshotCodec;

/**
 * Reads and writes assessments whole, as {@link Snapshot}: findings with their evidence, remedies in words, coverage,
 * failures, names and digests. What is written and read back is equal to what it was, and renders and compares as it
 * did. Reading is as strict as that of {@link Documents}; fields of a newer minor version are passed over.
 */
public final class Assessments {
    private static final Assessments STANDARD = new Assessments(Limits.STANDARD);

    private final Limits limits;

    private Assessments(Limits limits) {
        this.limits = limits;
    }

    /** Assessments within the standard limits. */
    public static Assessments standard() {
        return STANDARD;
    }

    /** Assessments within limits of one's own. */
    public static Assessments within(Limits limits) {
        return new Assessments(limits);
    }

    /**
     * Reads a file whose name tells its format.
     *
     * @throws ConcertedException if the name tells no format, or anything is wrong with the assessment
     * @throws IOException if the file cannot be read
     */
    public Snapshot read(Path file) throws IOException {
        return read(Files.read(file, limits), Format.of(file));
    }

    /**
     * Reads a stream to its end.
     *
     * @throws ConcertedException if anything is wrong with the assessment
     * @throws IOException if the stream cannot be read
     */
    public Snapshot read(InputStream in, Format format) throws IOException {
        return read(Files.read(in, limits), format);
    }

    /**
     * Reads a text.
     *
     * @throws ConcertedException if anything is wrong with the assessment
     */
    public Snapshot read(String text, Format format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws ConcertedException if anything is wrong with the assessment
     */
    public Snapshot read(byte[] bytes, Format format) {
        return Reading.of(bytes, format, limits, SnapshotCodec.SNAPSHOT).value();
    }

    /**
     * Writes a file whose name tells its format, to the side, then moved into place.
     *
     * @throws ConcertedException if the name tells no format
     * @throws IOException if the file cannot be written
     */
    public void write(Snapshot snapshot, Path file) throws IOException {
        Format format = Format.of(file);
        Files.write(file, out -> write(snapshot, out, format));
    }

    /** Writes to a stream, which stays open. */
    public void write(Snapshot snapshot, OutputStream out, Format format) {
        Writing.write(
                snapshot,
                SnapshotCodec.SNAPSHOT,
                Version.CURRENT,
                Optional.empty(),
                ImmutableSortedMap.of(),
                format,
                out);
    }

    /** Writes to a text. */
    public String write(Snapshot snapshot, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(snapshot, out, format);
        return out.toString(StandardCharsets.UTF_8);
    }
}
