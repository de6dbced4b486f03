package org.concerted.serialization.kumu;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalLink.Ends;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DrawnLoop;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.feedback.loops.LoopType;
import tools.jackson.databind.JsonNode;

/** One reading. Nothing is guessed: what is not clear is left out or unknown, and noted. */
final class KumuReader {
    private static final ImmutableList<String> SIGN_FIELDS =
            ImmutableList.of("type", "connection type", "polarity", "sign");
    private static final ImmutableList<String> DELAY_FIELDS = ImmutableList.of("delayed", "delay");

    private final JsonNode root;
    private final List<KumuNotice> notices = new ArrayList<>();
    private final CausalMap.Builder map = CausalMap.builder();
    private final Set<String> elements = new HashSet<>();
    private final SetMultimap<String, String> labels = LinkedHashMultimap.create();
    private final Set<String> links = new HashSet<>();
    private final Set<String> connections = new HashSet<>();
    /** Connections by their ends: in one text, since the hashes of pairs would meet where names follow one another. */
    private final SetMultimap<String, String> between = LinkedHashMultimap.create();

    private final Set<String> given = new HashSet<>();

    KumuReader(JsonNode root) {
        this.root = root;
    }

    KumuMap read() {
        each("elements", this::element);
        each("connections", this::connection);
        List<DrawnLoop> loops = new ArrayList<>();
        each("loops", (node, path) -> loops.add(loop(node, path)));
        for (String left : ImmutableList.of("maps", "perspectives")) {
            if (!root.path(left).isEmpty()) {
                note("not-read", "/" + left, Text.of("n'est pas lu : présentation", "not read: presentation"));
            }
        }
        return new KumuMap(new DrawnMap(map.build(), ImmutableList.copyOf(loops)), ImmutableList.copyOf(notices));
    }

    private void each(String list, Reader reader) {
        int i = 0;
        for (JsonNode node : root.path(list)) {
            String path = "/" + list + "/" + i++;
            if (node.isObject()) {
                reader.read(node, path);
            } else {
                note("not-an-object", path, Text.of("laissé de côté : pas un objet", "left out: not an object"));
            }
        }
    }

    private void element(JsonNode node, String path) {
        Optional<String> label = text(node, "label");
        Optional<String> own = text(node, "id").or(() -> text(node, "_id"));
        String wanted = own.or(() -> label).orElse(path.substring(1));
        if (own.isEmpty() && label.isEmpty()) {
            note("unnamed", path, Text.of("élément sans nom", "element without a name"));
        }
        String id = wanted;
        for (int n = 2; !elements.add(id); n++) {
            id = wanted + "#" + n;
        }
        if (!id.equals(wanted)) {
            note(
                    "duplicate-id",
                    path,
                    Text.of(
                            "« " + wanted + " » sert deux fois; lu comme « " + id + " »",
                            "\"" + wanted + "\" is used twice; read as \"" + id + "\""));
        }
        own.ifPresent(given::add);
        if (label.isPresent()) {
            labels.put(label.get(), id);
        }
        CausalVariable variable = CausalVariable.of(id).of(organisations(node));
        map.variable(label.map(name -> variable.called(Text.same(name)))
                .orElse(variable)
                .ofKind(text(node, "type").or(() -> text(node, "element type")).orElse("")));
    }

    private static Set<String> organisations(JsonNode node) {
        Set<String> result = new HashSet<>();
        for (String name : ImmutableList.of("organisation", "organization", "owner")) {
            JsonNode value = attribute(node, name);
            for (JsonNode each : value.isArray() ? value : ImmutableList.of(value)) {
                word(each).ifPresent(result::add);
            }
        }
        return result;
    }

    private void connection(JsonNode node, String path) {
        Optional<String> from = end(node, "from", path);
        Optional<String> to = end(node, "to", path);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        String wanted = text(node, "id").or(() -> text(node, "_id")).orElse(from.get() + "->" + to.get());
        String id = free(wanted);
        if (!id.equals(wanted) && (node.has("id") || node.has("_id"))) {
            note(
                    "duplicate-id",
                    path,
                    Text.of(
                            "« " + wanted + " » sert deux fois; lu comme « " + id + " »",
                            "\"" + wanted + "\" is used twice; read as \"" + id + "\""));
        }
        connections.add(id);
        CausalLink link = signed(CausalLink.of(id, from.get(), to.get()), node, path)
                .delayed(delayed(node, path))
                .strong(strength(node, path))
                .shownBy(text(node, "evidence").map(Text::same));
        map.link(link);
        between.put(pair(from.get(), to.get()), id);
        if (bothWays(node, path) && !from.equals(to)) {
            map.link(link.back(free(id + "<")));
            between.put(pair(to.get(), from.get()), id);
        }
        if (node.path("reversed").asBoolean(false)) {
            note(
                    "reversed",
                    path,
                    Text.of(
                            "« reversed » n'est pas documenté; lu tel quel",
                            "\"reversed\" is undocumented; read as is"));
        }
    }

    private String free(String wanted) {
        String id = wanted;
        for (int n = 2; !links.add(id); n++) {
            id = wanted + "#" + n;
        }
        return id;
    }

    private Optional<String> end(JsonNode node, String name, String path) {
        Optional<String> named = word(node.path(name));
        if (named.isEmpty()) {
            note("missing-end", path + "/" + name, Text.of("connexion sans ce bout", "connection without this end"));
            return Optional.empty();
        }
        Optional<String> element = element(named.get());
        if (element.isPresent()) {
            return element;
        }
        Set<String> meant = labels.get(named.get());
        String found = named.get();
        if (meant.isEmpty()) {
            note(
                    "unknown-element",
                    path + "/" + name,
                    Text.of(
                            "« " + found
                                    + " » n'est ni l'identifiant ni le nom d'un élément; connexion laissée de côté",
                            "\"" + found + "\" is neither the id nor the label of an element; connection left out"));
        } else {
            note(
                    "ambiguous-label",
                    path + "/" + name,
                    Text.of(
                            "plusieurs éléments se nomment « " + found + " »; connexion laissée de côté",
                            "several elements have the label \"" + found + "\"; connection left out"));
        }
        return Optional.empty();
    }

    /** The element of an id, or of a label that no other has. */
    private Optional<String> element(String named) {
        Set<String> meant = labels.get(named);
        return given.contains(named)
                ? Optional.of(named)
                : meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /** The sign where one is told, and only one. */
    private CausalLink signed(CausalLink link, JsonNode node, String path) {
        Set<String> said = new LinkedHashSet<>();
        SIGN_FIELDS.forEach(field -> words(attribute(node, field)).forEach(said::add));
        Set<Ends> ends = new LinkedHashSet<>();
        Set<Sign> signs = new LinkedHashSet<>();
        for (String word : said) {
            MapWords.ends(word).ifPresent(ends::add);
            MapWords.ends(word).map(Ends::sign).or(() -> MapWords.sign(word)).ifPresent(signs::add);
        }
        if (signs.isEmpty()) {
            Optional<String> label = text(node, "label");
            label.flatMap(MapWords::ends).ifPresent(ends::add);
            label.flatMap(MapWords::ends)
                    .map(Ends::sign)
                    .or(() -> label.flatMap(MapWords::sign))
                    .ifPresent(signs::add);
        }
        if (signs.size() > 1) {
            note(
                    "two-polarities",
                    path + "/type",
                    Text.of("deux signes différents; signe inconnu", "two different signs; the sign is unknown"));
            return link;
        }
        Optional<String> other =
                said.stream().filter(word -> !MapWords.tellsDelay(word)).findFirst();
        if (signs.isEmpty() && other.isPresent()) {
            note(
                    "unknown-polarity",
                    path + "/type",
                    Text.of(
                            "« " + other.get() + " » ne dit pas de signe; signe inconnu",
                            "\"" + other.get() + "\" tells no sign; the sign is unknown"));
        }
        return ends.size() == 1
                ? link.between(ends.iterator().next())
                : link.signed(signs.stream().findFirst());
    }

    private boolean bothWays(JsonNode node, String path) {
        String direction = word(node.path("direction")).orElse("directed");
        return switch (direction) {
            case "directed" -> false;
            case "mutual" -> true;
            case "undirected" -> {
                note(
                        "undirected",
                        path + "/direction",
                        Text.of("sans sens; lue dans les deux sens", "undirected; read both ways"));
                yield true;
            }
            default -> {
                note(
                        "unknown-direction",
                        path + "/direction",
                        Text.of(
                                "« " + direction + " » n'est pas un sens connu; lue de from à to",
                                "\"" + direction + "\" is no known direction; read from \"from\" to \"to\""));
                yield false;
            }
        };
    }

    private Optional<Boolean> delayed(JsonNode node, String path) {
        for (String field : DELAY_FIELDS) {
            JsonNode value = attribute(node, field);
            if (value.isBoolean()) {
                return Optional.of(value.booleanValue());
            }
            Optional<Boolean> told = word(value).flatMap(MapWords::delayed);
            if (told.isPresent()) {
                return told;
            }
            if (!value.isMissingNode()
                    && !value.isNull()
                    && !(value.isString() && value.asString().isBlank())) {
                note(
                        "delay",
                        path + "/" + field,
                        Text.of("ne dit pas s'il y a un délai", "does not say whether there is a delay"));
            }
        }
        boolean tagged = SIGN_FIELDS.stream()
                .flatMap(field -> words(attribute(node, field)).stream())
                .anyMatch(MapWords::tellsDelay);
        return tagged ? Optional.of(true) : Optional.empty();
    }

    private OptionalDouble strength(JsonNode node, String path) {
        for (String name : ImmutableList.of("strength", "weight")) {
            JsonNode value = attribute(node, name);
            OptionalDouble told = number(value);
            if (told.isPresent()) {
                double strength = told.getAsDouble();
                if (strength >= 0 && strength <= CausalLink.STRONGEST) {
                    return OptionalDouble.of(strength);
                }
                note(
                        "strength",
                        path + "/" + name,
                        Text.of("hors de 0 à 3; force inconnue", "outside 0 to 3; the strength is unknown"));
            } else if (word(value).isPresent()) {
                note(
                        "strength",
                        path + "/" + name,
                        Text.of(
                                "pas un nombre de 0 à 3; force inconnue",
                                "no number from 0 to 3; the strength is unknown"));
            }
        }
        return OptionalDouble.empty();
    }

    private DrawnLoop loop(JsonNode node, String path) {
        ImmutableList.Builder<String> named = ImmutableList.builder();
        int i = 0;
        for (JsonNode each : node.path("connections")) {
            String at = path + "/connections/" + i++;
            String id = word(each).orElse(at);
            named.add(id);
            if (!connections.contains(id)) {
                note(
                        "missing-connection",
                        at,
                        Text.of(
                                "la connexion « " + id + " » n'est pas dans la carte",
                                "connection \"" + id + "\" is not in the map"));
            }
        }
        Optional<String> label = text(node, "label");
        String id = text(node, "id").or(() -> text(node, "_id")).or(() -> label).orElse(path.substring(1));
        return new DrawnLoop(
                id, Text.same(label.orElse(id)), i > 0 ? named.build() : around(node, path), loopType(node, path));
    }

    /** The connections of a loop that names only its elements, where there is one way round; none otherwise. */
    private ImmutableList<String> around(JsonNode node, String path) {
        List<String> round = new ArrayList<>();
        for (JsonNode each : node.path("elements")) {
            word(each).flatMap(this::element).ifPresent(round::add);
        }
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < round.size(); i++) {
            Set<String> steps = between.get(pair(round.get(i), round.get((i + 1) % round.size())));
            if (steps.size() == 1) {
                named.addAll(steps);
            }
        }
        boolean whole =
                !round.isEmpty() && round.size() == node.path("elements").size() && named.size() == round.size();
        if (!whole) {
            note(
                    "loop-without-connections",
                    path,
                    Text.of(
                            "boucle sans connexions, et ses éléments n'en désignent pas une par une",
                            "a loop without connections, and its elements do not tell them one by one"));
        }
        return whole ? ImmutableList.copyOf(named) : ImmutableList.of();
    }

    private Optional<LoopType> loopType(JsonNode node, String path) {
        Optional<String> said = text(node, "loop type").or(() -> text(node, "type"));
        Optional<LoopType> type = said.flatMap(MapWords::loop);
        if (said.isPresent() && type.isEmpty()) {
            note(
                    "unknown-loop-type",
                    path + "/type",
                    Text.of(
                            "« " + said.get() + " » ne dit pas ce que fait la boucle (R ou B)",
                            "\"" + said.get() + "\" does not tell what the loop does (R or B)"));
        }
        return type;
    }

    private static String pair(String from, String to) {
        return from + '\0' + to;
    }

    private static List<String> words(JsonNode value) {
        List<String> result = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : ImmutableList.of(value)) {
            word(each).ifPresent(result::add);
        }
        return result;
    }

    private static OptionalDouble number(JsonNode value) {
        if (value.isNumber()) {
            return OptionalDouble.of(value.doubleValue());
        }
        Double parsed = word(value).map(Doubles::tryParse).orElse(null);
        return parsed == null ? OptionalDouble.empty() : OptionalDouble.of(parsed);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return word(attribute(node, name));
    }

    /** A field of the object, or else of its attributes, as the export has them, in large or small letters. */
    private static JsonNode attribute(JsonNode node, String name) {
        if (node.has(name)) {
            return node.path(name);
        }
        for (JsonNode where : ImmutableList.of(node, node.path("attributes"))) {
            for (Map.Entry<String, JsonNode> each : where.properties()) {
                if (Ascii.equalsIgnoreCase(each.getKey(), name)) {
                    return each.getValue();
                }
            }
        }
        return node.path(name);
    }

    private static Optional<String> word(JsonNode value) {
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private void note(String code, String path, Text text) {
        notices.add(new KumuNotice(code, path, text));
    }

    /** Reads one entry of a list. */
    private interface Reader {
        void read(JsonNode node, String path);
    }
}
