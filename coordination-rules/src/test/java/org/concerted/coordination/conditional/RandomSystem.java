package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small random systems of conditional commitments. */
record RandomSystem(List<List<Formula>> conditions, List<ImmutableMap<Formula, Long>> pools) {
    static RandomSystem of(long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(8);
        List<ImmutableMap<Formula, Long>> pools = new ArrayList<>();
        for (int p = random.nextInt(3); p > 0; p--) {
            ImmutableMap.Builder<Formula, Long> pool = ImmutableMap.builder();
            boolean counted = random.nextBoolean();
            for (int i = 0; i < size; i++) {
                if (random.nextInt(3) > 0) {
                    pool.put(new Formula.Other(i), counted ? 1L : random.nextInt(6));
                }
            }
            if (size > 0 && random.nextInt(3) == 0) {
                // a condition may bring something too
                pool.put(
                        new Formula.AtLeast(
                                random.nextInt(4),
                                ImmutableList.of(
                                        new Formula.Other(random.nextInt(size)),
                                        new Formula.Fact(Known.values()[random.nextInt(3)]))),
                        counted ? 1L : random.nextInt(6));
            }
            pools.add(pool.buildOrThrow());
        }
        List<List<Formula>> conditions = new ArrayList<>();
        boolean facts = random.nextBoolean();
        for (int i = 0; i < size; i++) {
            List<Formula> alternatives = new ArrayList<>();
            for (int a = random.nextInt(3) + (random.nextInt(5) == 0 ? 0 : 1); a > 0; a--) {
                alternatives.add(formula(random, size, pools, facts, 3));
            }
            conditions.add(alternatives);
        }
        return new RandomSystem(conditions, pools);
    }

    static Formula formula(Random random, int size, List<ImmutableMap<Formula, Long>> pools, boolean facts, int depth) {
        int kind = random.nextInt(10);
        if (kind == 0 && facts) {
            return new Formula.Fact(Known.values()[random.nextInt(3)]);
        }
        if (kind < 3 && !pools.isEmpty()) {
            ImmutableMap<Formula, Long> pool = pools.get(random.nextInt(pools.size()));
            long total = pool.values().stream().mapToLong(Long::longValue).sum();
            return new Formula.Bring(pool, random.nextInt((int) total + 3) - 1);
        }
        if (kind < 7 && depth > 0) {
            ImmutableList.Builder<Formula> of = ImmutableList.builder();
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                of.add(formula(random, size, pools, facts, depth - 1));
            }
            // One that is named twice counts once: leave out what would be.
            ImmutableList<Formula> distinct = of.build().stream()
                    .filter(f -> !(f instanceof Formula.Other) || Collections.frequency(of.build(), f) == 1)
                    .collect(ImmutableList.toImmutableList());
            return new Formula.AtLeast(random.nextInt(distinct.size() + 2), distinct);
        }
        return new Formula.Other(random.nextInt(size));
    }

    ConditionalCommitments stated() {
        return Formula.state(conditions, pools);
    }
}
