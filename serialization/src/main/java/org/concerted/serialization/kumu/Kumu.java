package org.concerted.serialization.kumu;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.serialization.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads maps drawn with Kumu, in both shapes of its JSON, and writes the blueprint. */
public final class Kumu {
    private static final Kumu STANDARD = new Kumu(Limits.STANDARD);

    private final Limits limits;
    private final JsonMapper mapper;

    private Kumu(Limits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(limits.bytes())
                                .maxNestingDepth(limits.depth())
                                .maxStringLength(limits.string())
                                .maxNameLength(limits.string())
                                .maxNumberLength(limits.digits())
                                .build())
                        .build())
                .build();
    }

    /** Within the standard limits. */
    public static Kumu standard() {
        return STANDARD;
    }

    /** Within limits of one's own. */
    public static Kumu within(Limits limits) {
        return new Kumu(limits);
    }

    /** Whether a file is JSON with a list of elements, as Kumu's files are and documents of initiatives are not. */
    public boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = mapper.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean elements = parser.currentName().equals("elements");
                if (parser.nextToken() == JsonToken.START_ARRAY && elements) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @throws ConcertedException if it is not JSON, has no list of elements, or exceeds a limit
     * @throws IOException if it cannot be read
     */
    public KumuMap read(Path file) throws IOException {
        return read(bytes(file));
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws ConcertedException if they are not JSON, have no list of elements, or exceed a limit
     */
    public KumuMap read(byte[] bytes) {
        JsonNode root = tree(bytes);
        if (!root.path("elements").isArray()) {
            throw ConcertedException.at(
                    "/elements",
                    root.isObject() ? "(absent)" : "(" + root.getNodeType() + ")",
                    Text.of("la liste des éléments d'une carte Kumu", "the list of elements of a Kumu map"));
        }
        return new KumuReader(root).read();
    }

    /** A map as a blueprint, always the same bytes for the same map. */
    public String write(DrawnMap drawn) {
        return KumuWriter.write(drawn);
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
        }
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (StreamConstraintsException tooMuch) {
            throw ConcertedException.at(
                    "",
                    String.valueOf(tooMuch.getOriginalMessage()),
                    Text.of("du JSON dans les limites", "JSON within the limits"));
        } catch (JacksonException notJson) {
            throw new ConcertedException(ImmutableList.of(malformed(notJson)));
        }
    }

    private static Problem malformed(JacksonException notJson) {
        Problem.Builder problem =
                Problem.builder().path("").found("JSON").expected(Text.of("du JSON bien formé", "well-formed JSON"));
        TokenStreamLocation at = notJson.getLocation();
        if (at != null && at.getLineNr() > 0) {
            problem.line(at.getLineNr()).column(Math.max(1, at.getColumnNr()));
        }
        return problem.build();
    }
}
