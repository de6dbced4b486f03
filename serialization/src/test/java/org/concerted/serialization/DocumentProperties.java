package org.concerted.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Language;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.arbitrary.Initiatives;
import org.concerted.testkit.vary.Plan;

/** What is written and read back is what it was, in every format, and the same bytes come out each time. */
class DocumentProperties {
    private final Documents documents = Documents.standard();

    @Property
    void jsonComesBack(@ForAll("initiatives") Initiative initiative) {
        comesBack(Document.of(initiative), Format.JSON);
    }

    @Property
    void jsonLinesComeBack(@ForAll("initiatives") Initiative initiative) {
        String written = documents.write(Document.of(initiative), Format.JSON_LINE);
        assertThat(written.strip()).doesNotContain("\n");
        comesBack(Document.of(initiative), Format.JSON_LINE);
    }

    @Property
    void yamlComesBack(@ForAll("initiatives") Initiative initiative) {
        comesBack(Document.of(initiative), Format.YAML);
    }

    @Property
    void plainTextsComeBack(@ForAll("initiatives") Initiative initiative, @ForAll Language language) {
        Document document =
                Document.builder().initiative(initiative).language(language).build();
        comesBack(document, Format.YAML);
        comesBack(document, Format.JSON);
    }

    @Property
    void formatsSayTheSame(@ForAll("initiatives") Initiative initiative) {
        Document document = Document.of(initiative);
        Document fromYaml = documents.read(documents.write(document, Format.YAML), Format.YAML);
        Document fromJson = documents.read(documents.write(document, Format.JSON), Format.JSON);
        assertThat(fromYaml).isEqualTo(fromJson);
    }

    /** Distributions are left to {@link EveryNounTest}: the test kit does not make them up. */
    @Provide
    Arbitrary<Initiative> initiatives() {
        return madeUp();
    }

    static Arbitrary<Initiative> madeUp() {
        return Initiatives.of(Plan.builder()
                .from(Plan.standard())
                .putMost(Distribution.TYPE, 0)
                .build());
    }

    private void comesBack(Document document, Format format) {
        String written = documents.write(document, format);
        Document read = documents.read(written, format);
        assertThat(read).isEqualTo(document);
        assertThat(documents.write(read, format).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(written.getBytes(StandardCharsets.UTF_8));
        assertThat(written).endsWith("\n").doesNotContain("\r");
    }
}
