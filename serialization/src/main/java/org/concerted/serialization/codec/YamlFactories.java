package org.concerted.serialization.codec;

import java.io.OutputStream;
import java.io.Reader;
import org.concerted.serialization.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The only class that touches the YAML artefact, so that JSON works without it. */
final class YamlFactories {
    private static final YAMLFactory WRITING = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .stringQuotingChecker(new Quoting())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamWriteConstraints(Json.UNLIMITED)
            .build();

    private YamlFactories() {}

    static JsonParser parser(Reader text, Limits limits) {
        return YAMLFactory.builder()
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(Json.constraints(limits))
                .loadSettings(LoadSettings.builder()
                        // Marks carry lines and columns; the reader of bytes has counted them already.
                        .setUseMarks(true)
                        .setAllowDuplicateKeys(true)
                        .setCodePointLimit(limits.bytes())
                        .setMaxAliasesForCollections(0)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    static JsonGenerator generator(OutputStream out) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** Whether the current token stands for something written elsewhere in the document. */
    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
