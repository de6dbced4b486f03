package org.concerted.coordination.interests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.coordination.conditional.Known;

/** Unknown worths are unknown: whatever they turn out to be, a sure answer stands. */
class OptionTableProperties {
    @Property(tries = 2000)
    void aSureAnswerStandsWhateverTheUnknownIs(@ForAll long seed) {
        Random random = new Random(seed);
        OptionTable table = table(random, 1 + random.nextInt(3), 1 + random.nextInt(3), true);
        for (int option = 0; option < table.options(); option++) {
            for (int filled = 0; filled < 30; filled++) {
                OptionTable known = fill(table, random);
                assertThat(allowed(table.acceptable(option))).contains(known.acceptable(option));
                assertThat(allowed(table.pareto(option))).contains(known.pareto(option));
            }
        }
    }

    @Property(tries = 2000)
    void whatIsKnownIsWhatTheDefinitionSays(@ForAll long seed) {
        Random random = new Random(seed);
        OptionTable table = table(random, 1 + random.nextInt(4), 1 + random.nextInt(5), false);
        for (int option = 0; option < table.options(); option++) {
            boolean pareto = acceptable(table, option);
            for (int other = 0; other < table.options(); other++) {
                boolean never = true;
                boolean more = false;
                for (int actor = 0; actor < table.actors(); actor++) {
                    int compared = worth(table, actor, other).compareTo(worth(table, actor, option));
                    never &= compared >= 0;
                    more |= compared > 0;
                }
                pareto &= !(acceptable(table, other) && never && more);
            }
            assertThat(table.acceptable(option)).isEqualTo(acceptable(table, option) ? Known.YES : Known.NO);
            assertThat(table.pareto(option)).isEqualTo(pareto ? Known.YES : Known.NO);
        }
    }

    private static boolean acceptable(OptionTable table, int option) {
        boolean all = true;
        for (int actor = 0; actor < table.actors(); actor++) {
            all &= worth(table, actor, option)
                            .compareTo(table.alternatives().get(actor).orElseThrow())
                    >= 0;
        }
        return all;
    }

    private static BigDecimal worth(OptionTable table, int actor, int option) {
        return table.worth().get(actor).get(option).orElseThrow();
    }

    private static EnumSet<Known> allowed(Known known) {
        return known == Known.UNKNOWN ? EnumSet.of(Known.YES, Known.NO) : EnumSet.of(known);
    }

    private static OptionTable table(Random random, int actors, int options, boolean holes) {
        List<ImmutableList<Optional<BigDecimal>>> worth = new ArrayList<>();
        ImmutableList.Builder<Optional<BigDecimal>> alternatives = ImmutableList.builder();
        for (int a = 0; a < actors; a++) {
            ImmutableList.Builder<Optional<BigDecimal>> row = ImmutableList.builder();
            for (int o = 0; o < options; o++) {
                row.add(number(random, holes));
            }
            worth.add(row.build());
            alternatives.add(number(random, holes));
        }
        return new OptionTable(ImmutableList.copyOf(worth), alternatives.build());
    }

    private static Optional<BigDecimal> number(Random random, boolean holes) {
        return holes && random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(4)));
    }

    private static OptionTable fill(OptionTable table, Random random) {
        return new OptionTable(
                table.worth().stream().map(row -> fill(row, random)).collect(ImmutableList.toImmutableList()),
                fill(table.alternatives(), random));
    }

    private static ImmutableList<Optional<BigDecimal>> fill(ImmutableList<Optional<BigDecimal>> row, Random random) {
        return row.stream()
                .map(value -> value.or(() -> Optional.of(BigDecimal.valueOf(random.nextInt(4)))))
                .collect(ImmutableList.toImmutableList());
    }
}
