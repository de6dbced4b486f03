package org.concerted.serialization.codec;

import java.io.OutputStream;
import org.concerted.serialization.Limits;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Parsers and generators of JSON. */
final class Json {
    static final StreamWriteConstraints UNLIMITED =
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Codecs see names that come twice themselves, and go on after them.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // What may be read is limited; what was read, or built here, is written.
            .streamWriteConstraints(UNLIMITED)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriteContext INDENTED = new Indented();

    private Json() {}

    static JsonParser parser(byte[] bytes, Limits limits) {
        JsonFactory factory = limits.equals(Limits.STANDARD)
                ? Standard.FACTORY
                : FACTORY.rebuild().streamReadConstraints(constraints(limits)).build();
        return factory.createParser(ObjectReadContext.empty(), bytes);
    }

    /** A parser of what was read before, within the limits of then. */
    static JsonParser parser(byte[] bytes) {
        return Kept.FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    static JsonGenerator generator(OutputStream out, boolean indented) {
        return FACTORY.createGenerator(indented ? INDENTED : ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** Documents grow by what strings and tokens they hold: the limit on bytes covers both. */
    static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.string())
                .maxNameLength(limits.string())
                .maxNumberLength(limits.digits())
                .build();
    }

    /** The factory of most readings: it remembers the names of fields from one document to the next. */
    private static final class Standard {
        static final JsonFactory FACTORY = Json.FACTORY
                .rebuild()
                .streamReadConstraints(constraints(Limits.STANDARD))
                .build();
    }

    private static final class Kept {
        static final JsonFactory FACTORY = Json.FACTORY
                .rebuild()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
