package org.concerted.serialization.kumu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.model.Sign;
import org.concerted.feedback.loops.LoopSearch;
import org.concerted.feedback.loops.LoopType;
import org.concerted.serialization.foreign.PlainNetwork;
import org.junit.jupiter.api.Test;

class CausalNetworkTest {
    private static PlainNetwork network(boolean directed) {
        return new PlainNetwork(
                directed,
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
        assertThat(CausalNetwork.of(network(false)).drawn().map().links()).hasSize(6);
    }
}
