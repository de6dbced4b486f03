package org.concerted.serialization.kumu;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the blueprint. A connection that goes both ways is written once. */
final class KumuWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KumuWriter() {}

    static String write(DrawnMap drawn) {
        CausalMap map = drawn.map();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode elements = root.putArray("elements");
        map.variables().forEach(variable -> elements.add(element(variable)));
        ArrayNode connections = root.putArray("connections");
        Set<String> mutual = new HashSet<>();
        map.links().stream().filter(link -> !link.id().equals(link.drawn())).forEach(link -> mutual.add(link.drawn()));
        map.links().stream()
                .filter(link -> link.id().equals(link.drawn()))
                .forEach(link -> connections.add(connection(link, mutual.contains(link.drawn()))));
        ArrayNode loops = root.putArray("loops");
        drawn.loops().forEach(loop -> loops.add(loop(loop)));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static ObjectNode element(CausalVariable variable) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", variable.id());
        node.put("label", plain(variable.label()));
        if (!variable.kind().isEmpty()) {
            node.put("type", variable.kind());
        }
        if (!variable.organisations().isEmpty()) {
            ArrayNode owners = node.putArray("organization");
            variable.organisations().forEach(owners::add);
        }
        return node;
    }

    private static ObjectNode connection(CausalLink link, boolean mutual) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", link.id());
        node.put("from", link.source());
        node.put("to", link.target());
        node.put("direction", mutual ? "mutual" : "directed");
        link.ends()
                .map(ends -> token(ends.from()) + token(ends.to()))
                .or(() -> link.sign().map(KumuWriter::token))
                .ifPresent(token -> node.put("type", token));
        link.delayed().ifPresent(delayed -> node.put("delayed", delayed));
        link.strength().ifPresent(strength -> node.put("strength", strength));
        link.evidence().ifPresent(evidence -> node.put("evidence", plain(evidence)));
        return node;
    }

    private static String token(Sign sign) {
        return sign == Sign.POSITIVE ? "+" : "-";
    }

    private static ObjectNode loop(DrawnLoop loop) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", loop.id());
        node.put("label", plain(loop.label()));
        ArrayNode connections = node.putArray("connections");
        loop.connections().forEach(connections::add);
        loop.type().ifPresent(type -> node.put("type", type == LoopType.REINFORCING ? "R" : "B"));
        return node;
    }

    /** Kumu knows one language: French where it is written. */
    private static String plain(Text text) {
        return ImmutableList.of(Language.FR, Language.EN).stream()
                .flatMap(language -> text.written(language).stream())
                .findFirst()
                .orElseThrow();
    }
}
