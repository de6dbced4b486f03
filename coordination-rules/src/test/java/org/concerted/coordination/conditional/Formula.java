package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Conditions as trees, evaluated as they read: the dumbest correct implementation. */
sealed interface Formula {
    /** Whether it is met by a set; {@code self} is whose condition it is. */
    boolean met(BitSet set, int self, boolean unknownHolds);

    /** States it to a builder. */
    int state(ConditionalCommitments.Builder builder, int self, Map<ImmutableMap<Formula, Long>, Integer> pools);

    record Other(int commitment) implements Formula {
        @Override
        public boolean met(BitSet set, int self, boolean unknownHolds) {
            return set.get(commitment);
        }

        @Override
        public int state(
                ConditionalCommitments.Builder builder, int self, Map<ImmutableMap<Formula, Long>, Integer> pools) {
            return commitment;
        }
    }

    record Fact(Known known) implements Formula {
        @Override
        public boolean met(BitSet set, int self, boolean unknownHolds) {
            return known == Known.YES || known == Known.UNKNOWN && unknownHolds;
        }

        @Override
        public int state(
                ConditionalCommitments.Builder builder, int self, Map<ImmutableMap<Formula, Long>, Integer> pools) {
            return builder.fact(known);
        }
    }

    record AtLeast(int count, ImmutableList<Formula> of) implements Formula {
        @Override
        public boolean met(BitSet set, int self, boolean unknownHolds) {
            return of.stream().filter(f -> f.met(set, self, unknownHolds)).count() >= count;
        }

        @Override
        public int state(
                ConditionalCommitments.Builder builder, int self, Map<ImmutableMap<Formula, Long>, Integer> pools) {
            int[] nodes =
                    of.stream().mapToInt(f -> f.state(builder, self, pools)).toArray();
            return count == nodes.length
                    ? builder.all(nodes)
                    : count == 1 ? builder.any(nodes) : builder.atLeast(count, nodes);
        }
    }

    record Bring(ImmutableMap<Formula, Long> weights, long atLeast) implements Formula {
        @Override
        public boolean met(BitSet set, int self, boolean unknownHolds) {
            return weights.entrySet().stream()
                            .filter(e -> !e.getKey().equals(new Other(self))
                                    && e.getKey().met(set, self, unknownHolds))
                            .mapToLong(Map.Entry::getValue)
                            .sum()
                    >= atLeast;
        }

        @Override
        public int state(
                ConditionalCommitments.Builder builder, int self, Map<ImmutableMap<Formula, Long>, Integer> pools) {
            return builder.othersBring(pools.getOrDefault(weights, -1), atLeast, self);
        }
    }

    /** F(S) = {i : an alternative of i is met by S}. */
    static BitSet step(List<List<Formula>> system, BitSet set, boolean unknownHolds) {
        BitSet result = new BitSet();
        for (int i = 0; i < system.size(); i++) {
            int self = i;
            result.set(i, system.get(i).stream().anyMatch(f -> f.met(set, self, unknownHolds)));
        }
        return result;
    }

    static BitSet iterate(List<List<Formula>> system, BitSet start, boolean unknownHolds) {
        BitSet now = start;
        while (true) {
            BitSet next = step(system, now, unknownHolds);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
    }

    static ConditionalCommitments state(List<List<Formula>> system, List<ImmutableMap<Formula, Long>> pools) {
        ConditionalCommitments.Builder builder = ConditionalCommitments.builder(system.size());
        Map<ImmutableMap<Formula, Long>, Integer> numbers = new java.util.HashMap<>();
        for (ImmutableMap<Formula, Long> pool : pools) {
            numbers.computeIfAbsent(pool, p -> {
                int number = builder.pool();
                p.forEach((bringer, weight) -> builder.bring(number, bringer.state(builder, -1, Map.of()), weight));
                return number;
            });
        }
        for (int i = 0; i < system.size(); i++) {
            for (Formula alternative : system.get(i)) {
                builder.when(i, alternative.state(builder, i, numbers));
            }
        }
        return builder.build();
    }
}
