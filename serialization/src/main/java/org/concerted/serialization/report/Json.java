package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts that JSON reports share. The same value gives the same bytes everywhere. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(PRINTER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Iterable<T> items, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }

    static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    /** A text in the languages that it is in. */
    static JsonNode text(Text text) {
        ObjectNode node = object();
        text.french().ifPresent(french -> node.put("fr", french));
        text.english().ifPresent(english -> node.put("en", english));
        return node;
    }

    static JsonNode number(BigDecimal number) {
        return NODES.numberNode(number);
    }

    static ArrayNode texts(Iterable<String> texts) {
        return array(texts, Json::text);
    }

    static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** A JSON text, or nothing where it is none. */
    static JsonNode find(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return NODES.missingNode();
        }
    }

    /** A finding in the shape that programs rely on. */
    static ObjectNode finding(Finding finding, Snapshot snapshot, RuleSet<?> rules, Language language) {
        Wording words = Wording.of(rules, snapshot, language);
        ObjectNode node = object();
        node.put("rule", finding.rule());
        node.put("subject", finding.subject().toString());
        node.put("verdict", finding.verdict().code().word());
        node.put("severity", Ascii.toLowerCase(finding.severity().name()));
        node.put("message", words.observation(finding));
        node.set("evidence", evidence(finding.evidence()));
        node.set(
                "remedies",
                array(
                        snapshot.remedies().getOrDefault(finding.key(), ImmutableList.of()),
                        note -> object().put("by", note.by().toString())
                                .put("words", note.words().in(language))));
        node.set(
                "sources",
                array(
                        rules.find(finding.rule())
                                .map(entry -> entry.rule().info().sources())
                                .orElse(ImmutableList.of()),
                        source -> citation(source, language)));
        if (!finding.missing().isEmpty()) {
            node.set("missing", array(finding.missing(), datum -> datum(datum, language)));
        }
        return node;
    }

    static ObjectNode citation(Citation citation, Language language) {
        return citation(citation, text(citation.reference().in(language)));
    }

    /** The same in every language that it has. */
    static ObjectNode citation(Citation citation) {
        return citation(citation, text(citation.reference()));
    }

    private static ObjectNode citation(Citation citation, JsonNode reference) {
        ObjectNode node = object();
        node.set("reference", reference);
        citation.url().ifPresent(url -> node.put("url", url));
        node.put("basis", Ascii.toLowerCase(citation.basis().name()));
        return node;
    }

    private static ObjectNode datum(Datum datum, Language language) {
        return object().put("datum", datum.id())
                .put("what", datum.what().in(language))
                .put("effort", Ascii.toLowerCase(datum.effort().name()).replace('_', '-'));
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = object();
        evidence.values().forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    /** A value in the plainest JSON that says it; the rule tells programs what it means. */
    private static JsonNode value(Value value) {
        if (value instanceof Value.Word word) {
            return text(word.word());
        }
        if (value instanceof Value.Phrase phrase) {
            ObjectNode node = object();
            phrase.text().french().ifPresent(french -> node.put("fr", french));
            phrase.text().english().ifPresent(english -> node.put("en", english));
            return node;
        }
        if (value instanceof Value.Count count) {
            return NODES.numberNode(count.count());
        }
        if (value instanceof Value.Amount amount) {
            return amount.unit().isEmpty()
                    ? number(amount.amount())
                    : object().set("amount", number(amount.amount())).put("unit", amount.unit());
        }
        if (value instanceof Value.Flag flag) {
            return NODES.booleanNode(flag.yes());
        }
        if (value instanceof Value.Day day) {
            return text(day.day().toString());
        }
        if (value instanceof Value.Subject subject) {
            return text(subject.ref().toString());
        }
        return array(((Value.Many) value).values(), Json::value);
    }
}
