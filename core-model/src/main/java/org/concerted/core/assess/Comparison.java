package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Two assessments side by side, finding by finding.
 *
 * @param appeared to discuss now and not before
 * @param settled to discuss before and upheld, or no longer arising, now
 * @param stillThere to discuss in both
 * @param lostSight to discuss before and undetermined now: not settled, only no longer known
 * @param sameRules whether the same rules were applied; otherwise a difference may come from them
 */
public record Comparison(
        ImmutableList<Finding> appeared,
        ImmutableList<Finding> settled,
        ImmutableList<Finding> stillThere,
        ImmutableList<Finding> lostSight,
        boolean sameRules) {
    /** Compares an earlier assessment with a later one. */
    public static Comparison of(Snapshot before, Snapshot after) {
        Map<Finding.Key, Finding> old = Maps.uniqueIndex(before.findings(), Finding::key);
        Map<Finding.Key, Finding> now = Maps.uniqueIndex(after.findings(), Finding::key);
        Predicate<Finding> wasBreached = f -> breached(old.get(f.key()));
        return new Comparison(
                breached(after).filter(wasBreached.negate()).collect(toImmutableList()),
                breached(before).filter(f -> !now.containsKey(f.key())).collect(toImmutableList()),
                breached(after).filter(wasBreached).collect(toImmutableList()),
                breached(before)
                        .filter(f -> now.containsKey(f.key()) && !breached(now.get(f.key())))
                        .collect(toImmutableList()),
                before.rulesDigest().equals(after.rulesDigest()));
    }

    private static java.util.stream.Stream<Finding> breached(Snapshot snapshot) {
        return snapshot.findings().stream().filter(Comparison::breached);
    }

    private static boolean breached(@org.jspecify.annotations.Nullable Finding finding) {
        return finding != null && finding.verdict().code() == Verdict.Code.BREACHED;
    }
}
