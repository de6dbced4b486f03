package org.concerted.serialization.kumu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.CausalMap;
import org.concerted.feedback.loops.CausalVariable;
import org.concerted.feedback.loops.DrawnMap;
import org.concerted.serialization.foreign.PlainNetwork;

/**
 * A plain network read as a causal map: {@code polarity} or {@code sign} of edges, or a label that is a sign; {@code delayed}
 * or {@code delay}; {@code weight} or {@code strength}, where they are.
 */
public final class CausalNetwork {
    private CausalNetwork() {}

    /** The map, with all that the file did not settle. Edges without a direction go both ways. */
    public static KumuMap of(PlainNetwork network) {
        List<KumuNotice> notices = new ArrayList<>();
        for (Problem loss : network.losses()) {
            notices.add(new KumuNotice(
                    "loss", loss.path(), Text.of(loss.describe(Language.FR), loss.describe(Language.EN))));
        }
        if (network.undirected() > 0) {
            notices.add(new KumuNotice(
                    "undirected",
                    "/edges",
                    Text.of(
                            "liens sans sens, lus dans les deux sens : " + network.undirected(),
                            "edges without a direction, read both ways: " + network.undirected())));
        }
        CausalMap.Builder map = CausalMap.builder();
        for (PlainNetwork.Node node : network.nodes()) {
            CausalVariable variable =
                    CausalVariable.of(node.id()).ofKind(node.data().getOrDefault("kind", ""));
            map.variable(data(node.data(), "label")
                    .map(Text::same)
                    .map(variable::called)
                    .orElse(variable));
        }
        Set<String> ids = new HashSet<>();
        int i = 0;
        for (PlainNetwork.Edge edge : network.edges()) {
            String source = network.nodes().get(edge.source()).id();
            String target = network.nodes().get(edge.target()).id();
            String id = free(source + "->" + target, ids);
            CausalLink link = signed(CausalLink.of(id, source, target), edge, "/edges/" + i, notices)
                    .delayed(data(edge.data(), "delayed")
                            .or(() -> data(edge.data(), "delay"))
                            .flatMap(MapWords::delayed))
                    .strong(strength(edge, "/edges/" + i, notices));
            map.link(link);
            if (!network.directed() && edge.source() != edge.target()) {
                map.link(link.back(free(id + "<", ids)));
            }
            i++;
        }
        return new KumuMap(new DrawnMap(map.build(), ImmutableList.of()), ImmutableList.copyOf(notices));
    }

    private static String free(String wanted, Set<String> ids) {
        String id = wanted;
        for (int n = 2; !ids.add(id); n++) {
            id = wanted + "#" + n;
        }
        return id;
    }

    private static Optional<String> data(ImmutableMap<String, String> data, String name) {
        return Optional.ofNullable(data.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static CausalLink signed(CausalLink link, PlainNetwork.Edge edge, String path, List<KumuNotice> notices) {
        Optional<String> said = data(edge.data(), "polarity").or(() -> data(edge.data(), "sign"));
        Optional<String> word = said.or(() -> data(edge.data(), "label"));
        Optional<CausalLink.Ends> ends = word.flatMap(MapWords::ends);
        Optional<Sign> sign = word.flatMap(MapWords::sign);
        if (said.isPresent() && sign.isEmpty() && ends.isEmpty()) {
            notices.add(new KumuNotice(
                    "unknown-polarity",
                    path + "/polarity",
                    Text.of(
                            "« " + said.get() + " » ne dit pas de signe; signe inconnu",
                            "\"" + said.get() + "\" tells no sign; the sign is unknown")));
        }
        return ends.map(link::between).orElseGet(() -> link.signed(sign));
    }

    private static OptionalDouble strength(PlainNetwork.Edge edge, String path, List<KumuNotice> notices) {
        Optional<String> said = data(edge.data(), "weight").or(() -> data(edge.data(), "strength"));
        try {
            double strength = said.map(Double::parseDouble).orElse(Double.NaN);
            if (strength >= 0 && strength <= CausalLink.STRONGEST) {
                return OptionalDouble.of(strength);
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        if (said.isPresent()) {
            notices.add(new KumuNotice(
                    "strength",
                    path + "/weight",
                    Text.of(
                            "pas un nombre de 0 à 3; force inconnue",
                            "no number from 0 to 3; the strength is unknown")));
        }
        return OptionalDouble.empty();
    }
}
