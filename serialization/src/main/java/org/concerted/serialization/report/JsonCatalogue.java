package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.RuleSet;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of rules as JSON for programs. Fields may be added; those that are there stay. */
public final class JsonCatalogue {
    private final Language language;

    private JsonCatalogue(Language language) {
        this.language = language;
    }

    /** Every rule of a set, in the order of ids. */
    public static String of(RuleSet<?> rules, Language language) {
        return Json.write(Json.array(rules.entries(), new JsonCatalogue(language)::entry));
    }

    /** One rule. */
    public static String of(RuleSet.Entry<?> entry, Language language) {
        return Json.write(new JsonCatalogue(language).entry(entry));
    }

    private ObjectNode entry(RuleSet.Entry<?> entry) {
        RuleInfo info = entry.rule().info();
        ObjectNode node = Json.object();
        node.put("id", info.id());
        node.set("aliases", Json.texts(info.aliases()));
        node.put("ownOnly", info.ownOnly());
        node.put("subject", entry.rule().kind().id());
        node.put("severity", Ascii.toLowerCase(entry.severity().name()));
        node.put("enabled", entry.enabled());
        node.put("revision", info.revision());
        node.put("since", info.since());
        node.put("asks", say(info.asks()));
        node.put("why", say(info.why()));
        node.put("observation", say(info.observation()));
        node.put("upheld", say(info.upheld()));
        node.put("undetermined", say(info.undetermined()));
        node.put("question", say(info.question()));
        node.set("parameters", Json.array(info.parameters(), this::parameter));
        node.set("evidence", table(info.evidence()));
        node.set("words", table(info.words()));
        node.set("sources", Json.array(info.sources(), source -> Json.citation(source, language)));
        return node;
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode node = Json.object();
        node.put("name", parameter.name());
        node.put("meaning", say(parameter.meaning()));
        node.put("unit", parameter.unit());
        node.set("min", Json.number(parameter.min()));
        node.set("max", Json.number(parameter.max()));
        parameter.standard().ifPresent(standard -> node.set("default", Json.number(standard)));
        node.set("source", Json.citation(parameter.source(), language));
        return node;
    }

    private ObjectNode table(ImmutableMap<String, Text> texts) {
        ObjectNode node = Json.object();
        texts.forEach((name, text) -> node.put(name, say(text)));
        return node;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
