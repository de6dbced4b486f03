package org.concerted.serialization;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.concerted.core.ConcertedException;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/** How a document is written down. What it says is the same in each of them. */
public enum Format {
    /** JSON, indented by two spaces. */
    JSON,
    /** JSON on one line, for files with one document per line. */
    JSON_LINE,
    /** YAML 1.2, without anchors, tags or several documents in one file. */
    YAML;

    private static final List<String> KNOWN = List.of("json", "ndjson", "yaml", "yml");

    /**
     * The format that a file's name tells: {@code .json}, {@code .ndjson}, {@code .yaml} or {@code .yml}.
     *
     * @throws ConcertedException if it tells none of these
     */
    public static Format of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "json" -> JSON;
            case "ndjson" -> JSON_LINE;
            case "yaml", "yml" -> YAML;
            default ->
                throw new ConcertedException(List.of(Problem.builder()
                        .path("")
                        .found(name)
                        .expected(Text.of(
                                "un fichier .json, .yaml, .yml ou .ndjson", "a .json, .yaml, .yml or .ndjson file"))
                        .nearest(Nearest.to(extension, KNOWN))
                        .build()));
        };
    }
}
