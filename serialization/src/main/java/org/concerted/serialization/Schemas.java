package org.concerted.serialization;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import org.concerted.serialization.codec.Definitions;
import org.concerted.serialization.codec.Writing;
import org.concerted.serialization.findings.SnapshotCodec;
import org.concerted.serialization.nouns.Initiatives;

/**
 * The JSON Schema (2020-12) of what this library reads and writes, made from the same declarations as its readers and
 * writers, for editors and for validators in other languages. What a schema cannot say (that references resolve, that
 * an end is not before its beginning) only reading finds out.
 */
public final class Schemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /** The schema of an initiative's document. */
    public static String document() {
        Definitions definitions = new Definitions();
        return write("Concerted: initiative", Initiatives.INITIATIVE.describe(definitions), definitions);
    }

    /** The schema of an assessment. */
    public static String assessment() {
        Definitions definitions = new Definitions();
        return write("Concerted: assessment", SnapshotCodec.SNAPSHOT.describe(definitions), definitions);
    }

    private static String write(String title, ImmutableMap<String, Object> root, Definitions definitions) {
        return new String(
                Writing.schema(ImmutableMap.<String, Object>builder()
                        .put("$schema", DIALECT)
                        .put("title", title)
                        .putAll(root)
                        .put("$defs", definitions.all())
                        .buildOrThrow()),
                StandardCharsets.UTF_8);
    }
}
