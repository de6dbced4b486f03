package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checked-in schemas are what the codecs say, and agree with them on samples. */
class SchemasTest {
    private static final Path CHECKED_IN = Path.of("src/main/resources/org/concerted/serialization");
    private static final boolean UPDATE = Boolean.getBoolean("concerted.write");

    @Test
    void theCheckedInSchemasAreUpToDate() throws IOException {
        check("initiative.schema.json", Schemas.document());
        check("assessment.schema.json", Schemas.assessment());
    }

    @Test
    void theFaultyDocumentIsNoInstance() throws IOException {
        String faulty =
                Resources.toString(Resources.getResource(SchemasTest.class, "faulty.yaml"), StandardCharsets.UTF_8);
        assertThat(schema(Schemas.document()).validate(faulty, InputFormat.YAML))
                .hasSizeGreaterThan(20);
    }

    @Test
    void theSampleIsAnInstance() throws IOException {
        String sample =
                Resources.toString(Resources.getResource(SchemasTest.class, "sample.yaml"), StandardCharsets.UTF_8);
        Document document = Documents.standard().read(sample, Format.YAML);
        assertThat(schema(Schemas.document()).validate(sample, InputFormat.YAML))
                .isEmpty();
        assertThat(schema(Schemas.document())
                        .validate(Documents.standard().write(document, Format.JSON), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void anActGivenByNobodyIsNoInstance() {
        String act = """
                {"concerted": "1.0", "id": "a", "name": {"en": "A"},
                 "actors": [{"id": "city", "name": {"en": "City"}}],
                 "commitments": [{"id": "c", "party": "city", "provenance": {"given": {
                     "date": "2024-05-01", %s"recordedIn": {"en": "Minutes"}}}}]}
                """;
        assertThat(schema(Schemas.document()).validate(act.formatted(""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema(Schemas.document())
                        .validate(act.formatted("\"by\": {\"en\": \"Director\"}, "), InputFormat.JSON))
                .isEmpty();
    }

    static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** With {@code -Dconcerted.write=true}, writes what it would otherwise compare. */
    private static void check(String name, String made) throws IOException {
        Path file = CHECKED_IN.resolve(name);
        if (UPDATE) {
            java.nio.file.Files.createDirectories(CHECKED_IN);
            java.nio.file.Files.writeString(file, made);
        }
        assertThat(java.nio.file.Files.readString(file)).isEqualTo(made);
    }
}
