package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.concerted.coordination.network.Brokerage;
import org.concerted.coordination.network.CoreNumbers;
import org.concerted.coordination.network.CorePeriphery;
import org.concerted.coordination.network.Network;
import org.concerted.coordination.network.ShortestPaths;
import org.concerted.core.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * Core and periphery, and nodes between others that are not tied: how many of each for everyone, and of single nodes only
 * those that the audience may see measured. Nobody is ranked.
 */
final class PlacePicture {
    /** How many nodes the text measures one by one. */
    private static final int MOST = 15;

    private final Network network;
    private final ShortestPaths paths;
    private final CorePeriphery core;
    private final Brokerage brokerage;
    private final ImmutableIntArray coreNumbers;
    private final ImmutableList<Integer> shown;

    PlacePicture(Network network, ShortestPaths paths, ImmutableList<Integer> shown) {
        this.network = network;
        this.paths = paths;
        this.shown = shown;
        core = CorePeriphery.of(network);
        brokerage = Brokerage.of(network);
        coreNumbers = CoreNumbers.of(network);
    }

    void put(ObjectNode node, IntFunction<String> ids) {
        node.set(
                "core",
                Json.object()
                        .put("smallest", core.smallest())
                        .put("largest", core.largest())
                        .put("always", core.always().length())
                        .put("sometimes", core.sometimes().length())
                        .put("cost", core.cost()));
        node.put("brokers", brokerage.brokers());
        node.set("places", Json.array(shown, place -> place(place, ids.apply(place))));
    }

    private ObjectNode place(int place, String id) {
        ObjectNode node = Json.object();
        node.put("id", id)
                .put("neighbours", network.neighbours(place))
                .put("core", part(place).word)
                .put("coreNumber", coreNumbers.get(place));
        paths.normalizedBetweenness(place).ifPresent(share -> node.put("betweenness", share));
        paths.closeness(place).ifPresent(near -> node.put("closeness", near));
        brokerage.constraint(place).ifPresent(much -> node.put("constraint", much));
        brokerage.effectiveSize(place).ifPresent(size -> node.put("effectiveSize", size));
        return node;
    }

    private Part part(int place) {
        return core.always().contains(place)
                ? Part.ALWAYS
                : core.sometimes().contains(place) ? Part.SOMETIMES : Part.NEVER;
    }

    void text(Page page, Language language, IntFunction<String> names) {
        boolean french = language == Language.FR;
        page.heading(french ? "Cœur, périphérie et passerelles" : "Core, periphery and bridges");
        String size = core.smallest() == core.largest()
                ? String.valueOf(core.smallest())
                : core.smallest() + (french ? " à " : " to ") + core.largest();
        page.bullet((french ? "Nœuds au cœur : " : "Nodes in the core: ")
                + size
                + (french ? " sur " : " of ")
                + network.nodes()
                + (core.unique()
                        ? ""
                        : (french ? "; quel que soit le découpage retenu : " : "; whichever division is taken: ")
                                + core.always().length()));
        page.bullet((french ? "Écarts à ce découpage : " : "Departures from this division: ") + core.cost());
        page.bullet((french
                        ? "Nœuds qui relient des contacts sans lien entre eux : "
                        : "Nodes that join contacts with no tie between them: ")
                + brokerage.brokers()
                + (french ? " sur " : " of ")
                + network.nodes());
        List<Integer> told = shown.stream()
                .sorted(Comparator.comparingDouble(
                        (Integer place) -> -brokerage.effectiveSize(place).orElse(0)))
                .limit(MOST)
                .sorted()
                .toList();
        told.forEach(place -> page.bullet(names.apply(place) + (french ? " — " : " — ") + measures(place, language)));
        if (shown.size() > told.size()) {
            page.bullet((french ? "Autres nœuds, mesurés dans le JSON : " : "Other nodes, measured in the JSON: ")
                    + (shown.size() - told.size()));
        }
        page.gap();
        page.line(
                french
                        ? "Cœur : les nœuds entre lesquels il manque le moins de liens, sans en laisser entre les autres (Lip"
                                + " 2011); les écarts sont les liens absents du cœur et présents hors du cœur. Il tient surtout"
                                + " au nombre de liens et ne prouve pas qu'il y ait deux groupes. Être hors du cœur n'est ni un"
                                + " mérite ni un tort."
                        : "Core: the nodes that lack the fewest ties among themselves while leaving the fewest among the others"
                                + " (Lip 2011); departures are ties missing in the core and present outside it. It is largely a"
                                + " matter of how many ties each has, and does not prove that there are two groups. To be"
                                + " outside it is neither a merit nor a wrong.");
        if (!told.isEmpty()) {
            page.line(
                    french
                            ? "Non redondants : les contacts, moins les liens entre eux (Borgatti 1997). Contrainte : basse où"
                                    + " les contacts n'ont pas de lien entre eux (Burt 1992). Passages : part des plus courts"
                                    + " chemins des autres."
                            : "Not redundant: contacts, less the ties among them (Borgatti 1997). Constraint: low where contacts"
                                    + " have no tie between them (Burt 1992). Passages: share of the shortest paths of others.");
        }
    }

    private String measures(int place, Language language) {
        boolean french = language == Language.FR;
        StringBuilder text = new StringBuilder();
        text.append(french ? "contacts : " : "contacts: ").append(network.neighbours(place));
        brokerage
                .effectiveSize(place)
                .ifPresent(size -> text.append(french ? "; non redondants : " : "; not redundant: ")
                        .append(Rounded.of(size, language)));
        brokerage
                .constraint(place)
                .ifPresent(much -> text.append(french ? "; contrainte : " : "; constraint: ")
                        .append(Rounded.of(much, language)));
        paths.normalizedBetweenness(place)
                .ifPresent(share -> text.append(french ? "; passages : " : "; passages: ")
                        .append(Rounded.percent(share, language)));
        return text.append("; ")
                .append(french ? part(place).french : part(place).english)
                .toString();
    }

    /** Where a node stands in the best divisions. */
    private enum Part {
        ALWAYS("always", "au cœur", "in the core"),
        SOMETIMES("sometimes", "au cœur selon le découpage", "in the core of some divisions"),
        NEVER("never", "hors du cœur", "outside the core");

        private final String word;
        private final String french;
        private final String english;

        Part(String word, String french, String english) {
            this.word = word;
            this.french = french;
            this.english = english;
        }
    }
}
