package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A datum that is missing, and what it would open.
 *
 * @param datum the datum
 * @param alone how many findings it would settle by itself
 * @param together how many more it would settle with others that are missing too
 * @param rules the rules that wait for it
 */
public record Gap(Datum datum, int alone, int together, ImmutableSortedSet<String> rules) {
    /**
     * The missing data of a snapshot: first the one on which most rules wait, then the one that settles most findings,
     * then the one that is easiest to get.
     */
    public static ImmutableList<Gap> of(Snapshot snapshot) {
        Map<Datum, Gap> gaps = new TreeMap<>();
        for (Finding finding : snapshot.findings()) {
            for (Datum datum : finding.missing()) {
                int sole = finding.missing().size() == 1 ? 1 : 0;
                gaps.merge(datum, new Gap(datum, sole, 1 - sole, ImmutableSortedSet.of(finding.rule())), Gap::plus);
            }
        }
        return gaps.values().stream()
                .sorted(Comparator.comparing((Gap g) -> -g.rules().size())
                        .thenComparing(g -> -g.alone())
                        .thenComparing(g -> -g.together())
                        .thenComparing(g -> g.datum().effort())
                        .thenComparing(Gap::datum))
                .collect(toImmutableList());
    }

    private Gap plus(Gap other) {
        return new Gap(
                datum,
                alone + other.alone,
                together + other.together,
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(rules)
                        .addAll(other.rules)
                        .build());
    }
}
