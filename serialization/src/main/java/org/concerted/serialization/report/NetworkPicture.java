package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.concerted.coordination.factors.FactorBands;
import org.concerted.coordination.network.Centralization;
import org.concerted.coordination.network.Components;
import org.concerted.coordination.network.Gini;
import org.concerted.coordination.network.Network;
import org.concerted.coordination.network.ShortestPaths;
import org.concerted.coordination.network.TieNetwork;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.trust.PartnerScores;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Tie;
import org.concerted.serialization.foreign.PlainNetwork;
import tools.jackson.databind.node.ObjectNode;

/**
 * The measures of a whole network, as JSON for programs and as text for people; of an initiative, also trust and value
 * among partners, four sources of power side by side, and factors of collaboration. Nobody is ranked. What is undefined,
 * unknown or private is absent. In JSON, fields may be added; those that are there stay.
 */
public final class NetworkPicture {
    private final Network network;
    private final Optional<TieNetwork> reported;
    private final boolean known;
    private final IntFunction<String> ids;
    private final IntFunction<Text> names;
    private final PlacePicture places;
    private final Components weak;
    private final ImmutableMap<String, OptionalDouble> centralization;

    private final Optional<View<Initiative>> view;
    private final Optional<TrustPicture> trust;
    private final Optional<PowerPicture> power;
    private final Optional<FactorPicture> factors;

    private NetworkPicture(TieNetwork ties, View<Initiative> view) {
        this(
                ties.network(),
                Optional.of(ties),
                Optional.of(view),
                place -> ties.actors().get(place).value(),
                place -> view.assessment().name(Actor.TYPE.ref(ties.actors().get(place))),
                shown(ties, view.audience()));
    }

    private NetworkPicture(
            Network network,
            Optional<TieNetwork> reported,
            Optional<View<Initiative>> view,
            IntFunction<String> ids,
            IntFunction<Text> names,
            ImmutableList<Integer> shown) {
        this.network = network;
        this.reported = reported;
        this.ids = ids;
        this.names = names;
        this.view = view;
        known = network.ties() > 0
                || view.map(v -> v.seen().completeness(Tie.TYPE) == Completeness.COMPLETE)
                        .orElse(true);
        trust = view.map(v -> new TrustPicture(PartnerScores.of(v), v.assessment()));
        power = view.map(v -> new PowerPicture(PowerSources.of(v), v.assessment()));
        factors = view.map(v -> new FactorPicture(FactorBands.of(v), v.assessment()));
        weak = Components.weak(network);
        ShortestPaths paths = ShortestPaths.of(network);
        places = new PlacePicture(network, paths, shown);
        centralization = ImmutableMap.of(
                "degree", Centralization.degree(network),
                "inDegree", Centralization.inDegree(network),
                "outDegree", Centralization.outDegree(network),
                "betweenness", Centralization.betweenness(paths),
                "closeness", Centralization.closeness(paths));
    }

    /** Of an initiative, as an audience may see it. */
    public static NetworkPicture of(View<Initiative> view) {
        TieNetwork ties = TieNetwork.of(view.seen(), view.assessment().asOf());
        return new NetworkPicture(ties, view);
    }

    /** Who is measured one by one: for whoever keeps the document all, for an organisation itself, for others nobody. */
    private static ImmutableList<Integer> shown(TieNetwork ties, Audience audience) {
        return IntStream.range(0, ties.actors().size())
                .filter(place -> audience.circle() == Audience.Circle.KEEPER
                        || audience.circle() == Audience.Circle.ACTOR
                                && audience.id()
                                        .equals(Optional.of(
                                                ties.actors().get(place).value())))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Of a foreign network. */
    public static NetworkPicture of(PlainNetwork foreign) {
        int nodes = foreign.nodes().size();
        int[] from =
                foreign.edges().stream().mapToInt(PlainNetwork.Edge::source).toArray();
        int[] to = foreign.edges().stream().mapToInt(PlainNetwork.Edge::target).toArray();
        return new NetworkPicture(
                foreign.directed() ? Network.directed(nodes, from, to) : Network.undirected(nodes, from, to),
                Optional.empty(),
                Optional.empty(),
                place -> foreign.nodes().get(place).id(),
                place -> Text.same(foreign.nodes().get(place).id()),
                IntStream.range(0, nodes).boxed().collect(ImmutableList.toImmutableList()));
    }

    /** As JSON. */
    public String json() {
        ObjectNode node = Json.object();
        node.put("nodes", network.nodes()).put("ties", network.ties()).put("directed", network.isDirected());
        if (known) {
            measures(node);
        }
        node.put("loopsLeftOut", network.loops()).put("repeatedLeftOut", network.repeated());
        reported.ifPresent(ties -> node.put("confirmed", ties.confirmed())
                .put("claimed", ties.claimed())
                .put("reporters", ties.reporters()));
        reported.flatMap(TieNetwork::responseRate).ifPresent(rate -> node.put("responseRate", rate));
        trust.ifPresent(picture -> node.set("trust", picture.node()));
        power.ifPresent(picture -> node.set("power", picture.node()));
        factors.ifPresent(picture -> node.set("factors", picture.node()));
        return Json.write(node);
    }

    private void measures(ObjectNode node) {
        put(node, "density", network.density());
        put(node, "reciprocity", network.reciprocity());
        ObjectNode around = Json.object();
        centralization.forEach((name, value) -> put(around, name, value));
        node.set("centralization", around);
        node.put("components", weak.count()).put("largestComponent", weak.largest());
        if (network.isDirected()) {
            node.put("strongComponents", Components.strong(network).count());
        }
        node.put("isolates", network.isolates());
        put(node, "degreeGini", inequality());
        if (network.ties() > 0) {
            places.put(node, ids);
        }
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        value.ifPresent(v -> node.put(name, v));
    }

    private OptionalDouble inequality() {
        return Gini.of(IntStream.range(0, network.nodes())
                .mapToDouble(network::neighbours)
                .toArray());
    }

    /** As text, under a title. */
    public String text(String title, Language language, int width) {
        boolean french = language == Language.FR;
        Page page = new Page(width);
        page.title(title);
        view.ifPresent(v ->
                page.line(new Naming(v.seen(), language).head(v.assessment().asOf(), v.audience())));
        if (known) {
            measures(page, language);
        } else {
            page.bullet((french ? "Nœuds : " : "Nodes: ") + network.nodes());
            page.line(
                    french
                            ? "Aucun lien n'est consigné : le réseau n'est pas connu."
                            : "No tie is on record: the network is not known.");
        }
        if (network.ties() > 0) {
            places.text(page, language, place -> names.apply(place).in(language));
            if (reported.isPresent()) {
                page.line(
                        french
                                ? "Ce qui est mesuré d'un seul organisme ne se montre qu'à lui, et à qui tient le document."
                                : "What is measured of a single organisation shows to it alone, and to whoever keeps the"
                                        + " document.");
            }
        }
        trust.ifPresent(picture -> picture.text(page, language));
        power.ifPresent(picture -> picture.text(page, language));
        factors.ifPresent(picture -> picture.text(page, language));
        return page.toString();
    }

    private void measures(Page page, Language language) {
        boolean french = language == Language.FR;
        List<String> lines = new ArrayList<>();
        lines.add((french ? "Nœuds : " : "Nodes: ") + network.nodes());
        lines.add((french ? "Liens : " : "Ties: ") + network.ties());
        lines.add((french ? "Nœuds sans lien, comptés dans la densité : " : "Nodes without a tie, counted in density: ")
                + network.isolates());
        lines.add((french ? "Morceaux : " : "Pieces: ") + weak.count());
        line(lines, french ? "Densité" : "Density", network.density(), language);
        line(lines, french ? "Liens rendus" : "Ties returned", network.reciprocity(), language);
        ImmutableMap<String, String> names = french
                ? ImmutableMap.of(
                        "degree", "Centralisation des liens",
                        "inDegree", "Centralisation des liens reçus",
                        "outDegree", "Centralisation des liens donnés",
                        "betweenness", "Centralisation des passages",
                        "closeness", "Centralisation des proximités")
                : ImmutableMap.of(
                        "degree", "Degree centralisation",
                        "inDegree", "In-degree centralisation",
                        "outDegree", "Out-degree centralisation",
                        "betweenness", "Betweenness centralisation",
                        "closeness", "Closeness centralisation");
        names.forEach(
                (key, name) -> line(lines, name, centralization.getOrDefault(key, OptionalDouble.empty()), language));
        reported.ifPresent(ties -> {
            lines.add((french ? "Liens rapportés par les deux organismes : " : "Ties reported by both ends: ")
                    + ties.confirmed());
            lines.add((french ? "Liens rapportés par un seul des deux : " : "Ties reported by one end alone: ")
                    + ties.claimed());
            ties.responseRate()
                    .ifPresent(rate -> lines.add(
                            (french ? "Organismes qui ont rapporté des liens : " : "Organisations that reported ties: ")
                                    + ties.reporters()
                                    + (french ? " sur " : " of ")
                                    + ties.actors().size()));
        });
        lines.forEach(page::bullet);
        page.gap();
        page.line(
                french
                        ? "Centralisation : de 0, où tous se ressemblent, à 1, où tout passe par un seul (Freeman 1979). Ce qui"
                                + " n'est pas défini n'est pas montré. La densité baisse d'elle-même quand un réseau grandit :"
                                + " deux réseaux se comparent à taille semblable."
                        : "Centralisation: from 0, where all are alike, to 1, where all goes through one (Freeman 1979). What is"
                                + " not defined is not shown. Density falls by itself as a network grows: compare networks of"
                                + " like size.");
    }

    private static void line(List<String> lines, String name, OptionalDouble value, Language language) {
        value.ifPresent(v -> lines.add(name + (language == Language.FR ? " : " : ": ") + Rounded.of(v, language)));
    }
}
