package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.model.Initiative;

/** Whatever is written is an instance of the schema. */
class SchemaProperties {
    private static final Schema SCHEMA = SchemasTest.schema(Schemas.document());

    @Property(tries = 50)
    void whateverIsWrittenIsAnInstance(@ForAll("initiatives") Initiative initiative) {
        assertThat(SCHEMA.validate(Documents.standard().write(Document.of(initiative), Format.JSON), InputFormat.JSON))
                .isEmpty();
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return DocumentProperties.madeUp();
    }
}
