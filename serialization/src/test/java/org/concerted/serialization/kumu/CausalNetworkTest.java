package org.concerted.serialization.kumu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.CausalLink;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.feedback.loops.LoopType;
import org.concerted.serialization.foreign.GraphMl;
import org.concerted.serialization.foreign.PlainNetwork;
import org.junit.jupiter.api.Test;

class CausalNetworkTest {
    private static PlainNetwork network(boolean directed) {
        return new PlainNetwork(
                directed,
                directed ? 0 : 3,
                ImmutableList.of(
                        new PlainNetwork.Node("a", ImmutableMap.of("label", "Trust", "kind", "factor")),
                        new PlainNetwork.Node("b", ImmutableMap.of())),
                ImmutableList.of(
                        new PlainNetwork.Edge(
                                0, 1, ImmutableMap.of("polarity", "+", "weight", "2.0", "delayed", "true")),
                        new PlainNetwork.Edge(1, 0, ImmutableMap.of("polarity", "negative", "weight", "17")),
                        new PlainNetwork.Edge(1, 0, ImmutableMap.of("polarity", "funds", "weight", "much"))),
                ImmutableList.of());
    }

    @Test
    void readsSignsDelaysAndStrengths() {
        KumuMap map = CausalNetwork.of(network(true));
        assertThat(map.drawn().map().variables().get(0).label().french()).contains("Trust");
        assertThat(map.drawn().map().links()).hasSize(3);
        assertThat(map.drawn().map().links().get(0)).satisfies(link -> {
            assertThat(link.sign()).contains(Sign.POSITIVE);
            assertThat(link.delayed()).contains(true);
            assertThat(link.strength()).hasValue(2);
        });
        assertThat(LoopSearch.of(map.drawn().map()))
                .extracting(loop -> loop.type())
                .containsExactly(LoopType.BALANCING, LoopType.INDETERMINATE);
        assertThat(map.notices())
                .extracting(notice -> notice.code() + " " + notice.path())
                .containsExactly(
                        "strength /edges/1/weight", "unknown-polarity /edges/2/polarity", "strength /edges/2/weight");
    }

    @Test
    void goesBothWaysWhereEdgesHaveNoDirection() {
        KumuMap map = CausalNetwork.of(network(false));
        assertThat(map.drawn().map().links()).hasSize(6);
        assertThat(map.notices().get(0).code()).isEqualTo("undirected");
        assertThat(map.notices().get(0).text().in(Language.EN)).endsWith(": 3");
        assertThat(map.notices().get(0).text().in(Language.FR)).endsWith(" : 3");
        assertThat(CausalNetwork.of(network(true)).notices())
                .extracting(KumuNotice::code)
                .doesNotContain("undirected");
    }

    @Test
    void readsTheNamesThatOthersUse() {
        PlainNetwork network = new PlainNetwork(
                true,
                0,
                ImmutableList.of(
                        new PlainNetwork.Node("a", ImmutableMap.of()), new PlainNetwork.Node("b", ImmutableMap.of())),
                ImmutableList.of(
                        new PlainNetwork.Edge(
                                0, 1, ImmutableMap.of("sign", "\u2212", "delay", "3 months", "strength", "1")),
                        new PlainNetwork.Edge(1, 0, ImmutableMap.of("label", "s", "delay", "none")),
                        new PlainNetwork.Edge(1, 0, ImmutableMap.of("label", "funds")),
                        new PlainNetwork.Edge(1, 0, ImmutableMap.of("polarity", "+-"))),
                ImmutableList.of());
        KumuMap map = CausalNetwork.of(network);
        assertThat(map.notices()).isEmpty();
        assertThat(map.drawn().map().links())
                .extracting(CausalLink::sign)
                .containsExactly(
                        Optional.of(Sign.NEGATIVE),
                        Optional.of(Sign.POSITIVE),
                        Optional.empty(),
                        Optional.of(Sign.NEGATIVE));
        assertThat(map.drawn().map().links())
                .extracting(CausalLink::delayed)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty(), Optional.empty());
        assertThat(map.drawn().map().links().get(0).strength()).hasValue(1);
        assertThat(map.drawn().map().links().get(3).ends()).isPresent();
    }

    @Test
    void readsTheLabelsThatYedDraws() {
        PlainNetwork network = GraphMl.standard().read(("""
                        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">
                        <key for="node" id="d6"/><key for="edge" id="d10"/>
                        <graph edgedefault="directed">
                        <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry>9</y:Geometry>
                        <y:NodeLabel>Trust<y:Model>x</y:Model></y:NodeLabel><y:NodeLabel>second</y:NodeLabel>
                        </y:ShapeNode></data></node>
                        <node id="n1"/>
                        <edge source="n0" target="n1"><data key="d10"><y:Arc><y:EdgeLabel>-</y:EdgeLabel></y:Arc></data></edge>
                        </graph></graphml>""").getBytes(StandardCharsets.UTF_8));
        KumuMap map = CausalNetwork.of(network);
        assertThat(map.drawn().map().variables())
                .extracting(variable -> variable.label().in(Language.EN))
                .containsExactly("Trust", "n1");
        assertThat(map.drawn().map().links().get(0).sign()).contains(Sign.NEGATIVE);
    }
}
