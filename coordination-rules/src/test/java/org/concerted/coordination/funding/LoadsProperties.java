package org.concerted.coordination.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counting voters with equal purses together gives what adding their purses one by one does. */
class LoadsProperties {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void loadsAreWhatTheFormulaSays(@ForAll long seed) {
        Random random = new Random(seed);
        int voters = 1 + random.nextInt(8);
        int projects = 1 + random.nextInt(5);
        List<Ratio> costs = new ArrayList<>();
        List<Map<Integer, Ratio>> points = new ArrayList<>();
        for (int p = 0; p < projects; p++) {
            costs.add(Ratio.of(BigDecimal.valueOf(random.nextInt(9))));
            Map<Integer, Ratio> said = new LinkedHashMap<>();
            said.put(random.nextInt(voters), Ratio.of(BigDecimal.ONE));
            for (int v = 0; v < voters; v++) {
                if (random.nextBoolean()) {
                    said.put(v, Ratio.of(BigDecimal.ONE));
                }
            }
            points.add(said);
        }
        Ratio[] purse = new Ratio[voters];
        for (int v = 0; v < voters; v++) {
            purse[v] = Ratio.of(BigDecimal.valueOf(random.nextInt(3))).over(1 + random.nextInt(3));
        }
        Loads loads = new Loads(costs, points, purse.clone());
        for (int round = 0; round < 4; round++) {
            for (int p = 0; p < projects; p++) {
                assertThat(loads.of(p)).isEqualTo(formula(costs.get(p), points.get(p), purse));
            }
            int chosen = random.nextInt(projects);
            Ratio load = loads.of(chosen);
            loads.bear(chosen);
            for (int v : points.get(chosen).keySet()) {
                purse[v] = Ratio.ZERO.minus(load);
                assertThat(loads.purse(v)).isEqualTo(purse[v]);
            }
        }
    }

    private static Ratio formula(Ratio cost, Map<Integer, Ratio> supporters, Ratio[] purse) {
        Ratio load = cost;
        for (int v : supporters.keySet()) {
            load = load.minus(purse[v]);
        }
        return load.over(supporters.size());
    }
}
