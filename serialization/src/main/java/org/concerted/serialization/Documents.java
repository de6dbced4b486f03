package org.concerted.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.model.Initiative;
import org.concerted.serialization.codec.Reading;
import org.concerted.serialization.codec.Version;
import org.concerted.serialization.codec.Writing;
import org.concerted.serialization.nouns.Initiatives;

/**
 * Reads and writes the documents of initiatives, in JSON and YAML.
 *
 * <p>Reading is strict and all or nothing: a document is right, or reading it throws a {@link ConcertedException} with
 * every problem in it, in the order of the document, each with its path, line and column, what was found and what would
 * be right. Writing is canonical: the same document always gives the same bytes.
 *
 * <p>A {@code Documents} is immutable and may be shared between threads. It closes no stream that it was given.
 */
public final class Documents {
    private static final Documents STANDARD = new Documents(Limits.STANDARD);

    private final Limits limits;

    private Documents(Limits limits) {
        this.limits = limits;
    }

    /** Documents within the standard limits. */
    public static Documents standard() {
        return STANDARD;
    }

    /** Documents within limits of one's own. */
    public static Documents within(Limits limits) {
        return new Documents(limits);
    }

    /**
     * Reads a file whose name tells its format.
     *
     * @throws ConcertedException if the name tells no format, or anything is wrong with the document
     * @throws IOException if the file cannot be read
     */
    public Document read(Path file) throws IOException {
        return read(file, Format.of(file));
    }

    /**
     * Reads a file.
     *
     * @throws ConcertedException if anything is wrong with the document
     * @throws IOException if the file cannot be read
     */
    public Document read(Path file, Format format) throws IOException {
        return read(Files.read(file, limits), format);
    }

    /**
     * Reads a stream to its end.
     *
     * @throws ConcertedException if anything is wrong with the document
     * @throws IOException if the stream cannot be read
     */
    public Document read(InputStream in, Format format) throws IOException {
        return read(Files.read(in, limits), format);
    }

    /**
     * Reads a text.
     *
     * @throws ConcertedException if anything is wrong with the document
     */
    public Document read(String text, Format format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws ConcertedException if anything is wrong with the document
     */
    public Document read(byte[] bytes, Format format) {
        Reading<Initiative> reading = Reading.of(bytes, format, limits, Initiatives.INITIATIVE);
        Version version = reading.version().mayHaveMore() ? reading.version() : Version.CURRENT;
        return Document.builder()
                .initiative(reading.value())
                .version(version.toString())
                .language(reading.language())
                .extras(reading.extras())
                .build();
    }

    /**
     * The language that a file names, even one whose document is refused. Absent where it names none that is known, or
     * cannot be read that far.
     */
    public Optional<Language> language(Path file) {
        try {
            return Reading.language(Files.read(file, limits), Format.of(file), limits);
        } catch (IOException | ConcertedException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Writes a file whose name tells its format. The file is written to the side and moved into place: at no moment is
     * it half there.
     *
     * @throws ConcertedException if the name tells no format
     * @throws IOException if the file cannot be written
     */
    public void write(Document document, Path file) throws IOException {
        write(document, file, Format.of(file));
    }

    /**
     * Writes a file, to the side, then moved into place.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Document document, Path file, Format format) throws IOException {
        Files.write(file, out -> write(document, out, format));
    }

    /** Writes to a stream, which stays open. */
    public void write(Document document, OutputStream out, Format format) {
        Writing.write(
                document.initiative(),
                Initiatives.INITIATIVE,
                Version.parse(document.version()).orElse(Version.CURRENT),
                document.language(),
                document.extras(),
                format,
                out);
    }

    /** Writes to a text. */
    public String write(Document document, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(document, out, format);
        return out.toString(StandardCharsets.UTF_8);
    }
}
