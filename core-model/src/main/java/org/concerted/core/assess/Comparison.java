package org.concerted.core.assess;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Two assessments side by side, finding by finding.
 *
 * @param appeared to discuss now and not before
 * @param settled to discuss before; now looked at again, and upheld or no longer arising
 * @param stillThere to discuss in both
 * @param lostSight to discuss before; now undetermined, no longer there or no longer seen, or its rule failed or was not
 *     applied: not settled, only no longer known
 * @param withheld over respondents that differ by too few: the difference would show who they are
 * @param sameRules whether the same rules were applied; otherwise a difference may come from them
 */
public record Comparison(
        ImmutableList<Finding> appeared,
        ImmutableList<Finding> settled,
        ImmutableList<Finding> stillThere,
        ImmutableList<Finding> lostSight,
        ImmutableList<Finding.Key> withheld,
        boolean sameRules) {
    /** The least difference in respondents between two findings that are compared, where nothing else is asked. Ours. */
    public static final int LEAST_DIFFERENCE = 5;

    /**
     * Compares an earlier assessment with a later one. Findings over respondents are compared where as many differ as the
     * more careful of the two asks, or where as many respondents said the same.
     *
     * @throws ConcertedException if they are of two documents, or for two audiences
     */
    public static Comparison of(Snapshot before, Snapshot after) {
        refuse(before, after);
        Map<Finding.Key, Finding> old = Maps.uniqueIndex(before.findings(), Finding::key);
        Map<Finding.Key, Finding> now = Maps.uniqueIndex(after.findings(), Finding::key);
        int least = Math.max(before.leastRespondents(), after.leastRespondents());
        Predicate<Finding> tooClose = f -> tooClose(old.get(f.key()), now.get(f.key()), least);
        Predicate<Finding> wasBreached = f -> breached(old.get(f.key()));
        Predicate<Finding> settled = settled(before, after, now);
        return new Comparison(
                breached(after).filter(tooClose.or(wasBreached).negate()).collect(toImmutableList()),
                breached(before).filter(settled).filter(tooClose.negate()).collect(toImmutableList()),
                breached(after).filter(wasBreached.and(tooClose.negate())).collect(toImmutableList()),
                breached(before)
                        .filter(settled.negate())
                        .filter(f -> !breached(now.get(f.key())))
                        .filter(tooClose.negate())
                        .collect(toImmutableList()),
                Stream.concat(before.findings().stream(), after.findings().stream())
                        .filter(tooClose)
                        .map(Finding::key)
                        .distinct()
                        .sorted()
                        .collect(toImmutableList()),
                before.rulesDigest().equals(after.rulesDigest()));
    }

    private static void refuse(Snapshot before, Snapshot after) {
        refuse("document", before.domain() + " " + before.document(), after.domain() + " " + after.document());
        refuse("audience", before.audience().toString(), after.audience().toString());
    }

    private static void refuse(String path, String before, String after) {
        if (!before.equals(after)) {
            throw ConcertedException.at(
                    path,
                    after,
                    Text.of(before + ", comme dans la première évaluation", before + ", as in the first assessment"));
        }
    }

    /** Whether what a finding is about is still there, was looked at by its rule and gave nothing to discuss or to find out. */
    private static Predicate<Finding> settled(Snapshot before, Snapshot after, Map<Finding.Key, Finding> now) {
        Predicate<Finding> failed = failed(after);
        boolean sameRules = before.rulesDigest().equals(after.rulesDigest());
        Set<String> applied = after.coverage().stream().map(Coverage::rule).collect(Collectors.toSet());
        return finding -> !now.containsKey(finding.key())
                && !failed.test(finding)
                && after.subjects().contains(finding.subject())
                && (sameRules || applied.contains(finding.rule()));
    }

    /** Whether a rule failed in a snapshot on what a finding is about. */
    private static Predicate<Finding> failed(Snapshot snapshot) {
        Set<Finding.Key> failures = snapshot.failures().stream()
                .flatMap(f -> f.subject().map(s -> new Finding.Key(f.source(), s)).stream())
                .collect(Collectors.toSet());
        return finding -> failures.contains(finding.key());
    }

    /**
     * Whether it is over respondents and known on one side only, or on both with too small a difference. As many
     * respondents may be others: then only what is the same is compared.
     */
    private static boolean tooClose(@Nullable Finding before, @Nullable Finding after, int least) {
        Optional<Long> one = respondents(before);
        Optional<Long> other = respondents(after);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() || other.isPresent();
        }
        long difference = Math.abs(one.get() - other.get());
        return difference == 0
                ? !Objects.requireNonNull(before)
                        .evidence()
                        .equals(Objects.requireNonNull(after).evidence())
                : difference < least;
    }

    private static Optional<Long> respondents(@Nullable Finding finding) {
        return finding == null ? Optional.empty() : finding.evidence().findCount(Evidence.RESPONDENTS);
    }

    private static Stream<Finding> breached(Snapshot snapshot) {
        return snapshot.findings().stream().filter(Comparison::breached);
    }

    private static boolean breached(@Nullable Finding finding) {
        return finding != null && finding.verdict().code() == Verdict.Code.BREACHED;
    }
}
