package org.concerted.serialization.foreign;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.serialization.Limits;

/** One pass over one GraphML document. */
final class GraphMlParser {
    private static final int SHOWN = 60;
    /** What yEd calls the labels that it draws. */
    private static final ImmutableSet<String> LABELS = ImmutableSet.of("NodeLabel", "EdgeLabel");

    private final XMLStreamReader xml;
    private final Limits limits;
    private final Map<String, Key> keys = new HashMap<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final List<Map<String, String>> nodeData = new ArrayList<>();
    private final List<Stated> edges = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();
    private boolean standard;
    private int graphs;
    private int depth;

    GraphMlParser(XMLStreamReader xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    PlainNetwork read() throws XMLStreamException {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refused("<!DOCTYPE>", Text.of("un document sans type (DOCTYPE)", "a document without DOCTYPE"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (begun) {
                    continue;
                }
                begun = true;
                if (!xml.getLocalName().equals("graphml")) {
                    throw refused(
                            "<" + shown(xml.getLocalName()) + ">",
                            Text.of("l'élément <graphml>", "the element <graphml>"));
                }
                deeper();
                document();
            }
        }
        return network();
    }

    private void document() throws XMLStreamException {
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "key" -> key();
                case "graph" -> graph();
                case "data", "desc" -> skip();
                default -> lose("<" + xml.getLocalName() + ">", Text.of("key, graph ou data", "key, graph or data"));
            }
        }
    }

    private void key() throws XMLStreamException {
        String id = attribute("id").orElse("");
        String name = attribute("attr.name").orElse(id);
        String domain = attribute("for").orElse("all");
        Optional<String> standardValue = Optional.empty();
        while (nextChild()) {
            if (xml.getLocalName().equals("default")) {
                standardValue = Optional.of(text());
            } else {
                skip();
            }
        }
        keys.put(id, new Key(name, domain, standardValue));
    }

    private void graph() throws XMLStreamException {
        if (graphs++ > 0) {
            lose("<graph>", Text.of("un seul graphe, sans autre dedans", "one graph, with none inside"));
            return;
        }
        standard = attribute("edgedefault").map(d -> !d.equals("undirected")).orElse(true);
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "node" -> node();
                case "edge" -> edge();
                case "data", "desc" -> skip();
                default -> lose("<" + xml.getLocalName() + ">", Text.of("node, edge ou data", "node, edge or data"));
            }
        }
    }

    private void node() throws XMLStreamException {
        Optional<String> id = attribute("id");
        if (id.isEmpty() || nodes.containsKey(id.get())) {
            lose(
                    "node " + id.map(GraphMlParser::shown).orElse("?"),
                    Text.of("un id, qu'aucun autre nœud ne porte", "an id that no other node has"));
            return;
        }
        room();
        nodes.put(id.get(), nodes.size());
        nodeData.add(data("node"));
    }

    private void edge() throws XMLStreamException {
        room();
        Optional<String> source = attribute("source");
        Optional<String> target = attribute("target");
        Optional<Boolean> directed = attribute("directed").map(d -> d.equals("true") || d.equals("1"));
        int line = xml.getLocation().getLineNumber();
        if (source.isEmpty() || target.isEmpty()) {
            lose("<edge>", Text.of("source et target", "source and target"));
            return;
        }
        edges.add(new Stated(source.get(), target.get(), directed.orElse(standard), line, data("edge")));
    }

    /** The data inside an element, by the names of their keys, and what the keys say stands where there is none. */
    private Map<String, String> data(String domain) throws XMLStreamException {
        Map<String, String> data = new LinkedHashMap<>();
        while (nextChild()) {
            if (xml.getLocalName().equals("data")) {
                String key = attribute("key").orElse("");
                data.put(Optional.ofNullable(keys.get(key)).map(Key::name).orElse(key), text());
                if (!drawn.toString().isBlank()) {
                    data.putIfAbsent("label", drawn.toString().strip());
                }
            } else {
                lose("<" + xml.getLocalName() + ">", Text.of("data seulement", "data only"));
            }
        }
        for (Key key : keys.values()) {
            if (key.domain().equals(domain) || key.domain().equals("all")) {
                key.standard().ifPresent(value -> data.putIfAbsent(key.name(), value));
            }
        }
        return data;
    }

    /**
     * The text of an element. Of other elements that stand in it only the label is kept that a drawing gives to a node or an
     * edge.
     */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        drawn.setLength(0);
        int label = Integer.MAX_VALUE;
        int level = 1;
        while (level > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    level++;
                    if (drawn.isEmpty() && LABELS.contains(xml.getLocalName())) {
                        label = level;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    level--;
                    label = level < label ? Integer.MAX_VALUE : label;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (level == 1 || level == label) {
                        StringBuilder to = level == 1 ? text : drawn;
                        to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        within("string", to.length(), limits.string());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
        return text.toString();
    }

    /** Moves to the next element inside the present one, or to its end. */
    private boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
                default -> {}
            }
        }
    }

    private void lose(String found, Text expected) throws XMLStreamException {
        lost(found, expected, xml.getLocation().getLineNumber());
        skip();
    }

    private void skip() throws XMLStreamException {
        while (nextChild()) {
            skip();
        }
    }

    private void lost(String found, Text expected, int line) {
        if (losses.size() < limits.problems()) {
            Problem.Builder problem = Problem.builder();
            problem.path("/graphml").found(shown(found)).expected(expected);
            if (line > 0) {
                problem.line(line);
            }
            losses.add(problem.build());
        }
    }

    private Optional<String> attribute(String name) {
        Optional<String> value = Optional.ofNullable(xml.getAttributeValue(null, name));
        value.ifPresent(v -> within("string", v.length(), limits.string()));
        return value;
    }

    private void room() {
        within("nouns", nodes.size() + edges.size() + 1, limits.nouns());
    }

    private void deeper() {
        within("depth", ++depth, limits.depth());
    }

    private static void within(String limit, int found, int most) {
        if (found > most) {
            throw GraphMl.exceeded(limit, most);
        }
    }

    private ConcertedException refused(String found, Text expected) {
        Problem.Builder problem = Problem.builder();
        problem.path("").found(found).expected(expected);
        if (xml.getLocation().getLineNumber() > 0) {
            problem.line(xml.getLocation().getLineNumber());
        }
        return new ConcertedException(ImmutableList.of(problem.build()));
    }

    private ConcertedException entity() {
        return refused("&" + shown(xml.getLocalName()) + ";", Text.of("du texte sans entité", "text without entities"));
    }

    private static String shown(String text) {
        return Ascii.truncate(text, SHOWN, "…");
    }

    private PlainNetwork network() {
        if (graphs == 0) {
            lost("<graphml>", Text.of("un graphe", "a graph"), 0);
        }
        boolean directed = edges.isEmpty() ? standard : edges.stream().anyMatch(Stated::directed);
        ImmutableList.Builder<PlainNetwork.Edge> found = ImmutableList.builder();
        for (Stated edge : edges) {
            Integer source = nodes.get(edge.source());
            Integer target = nodes.get(edge.target());
            if (source == null || target == null) {
                lost(
                        "edge " + shown(edge.source()) + " -> " + shown(edge.target()),
                        Text.of("deux nœuds du fichier", "two nodes of the file"),
                        edge.line());
                continue;
            }
            ImmutableMap<String, String> data = ImmutableMap.copyOf(edge.data());
            found.add(new PlainNetwork.Edge(source, target, data));
            if (directed && !edge.directed()) {
                found.add(new PlainNetwork.Edge(target, source, data));
            }
        }
        ImmutableList.Builder<PlainNetwork.Node> all = ImmutableList.builder();
        nodes.forEach((id, i) -> all.add(new PlainNetwork.Node(id, ImmutableMap.copyOf(nodeData.get(i)))));
        long undirected = edges.stream().filter(edge -> !edge.directed()).count();
        return new PlainNetwork(directed, undirected, all.build(), found.build(), ImmutableList.copyOf(losses));
    }

    private record Key(String name, String domain, Optional<String> standard) {}

    private record Stated(String source, String target, boolean directed, int line, Map<String, String> data) {}
}
