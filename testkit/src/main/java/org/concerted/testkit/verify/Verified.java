package org.concerted.testkit.verify;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import org.concerted.core.Ref;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.Verdict;
import org.concerted.testkit.laws.Remedies;

/**
 * What one rule answers about the subjects of one document.
 *
 * @param <D> the document
 */
public final class Verified<D> {
    private final Assessment<D> assessment;
    private final Rule<D, ?, ?> rule;
    private final ImmutableList<Assessment<D>> around;

    Verified(Assessment<D> assessment, Rule<D, ?, ?> rule, ImmutableList<Assessment<D>> around) {
        this.assessment = assessment;
        this.rule = rule;
        this.around = around;
    }

    /** The assessment that was verified. */
    public Assessment<D> assessment() {
        return assessment;
    }

    /**
     * What it answers about one subject, checked for all that a rule owes.
     *
     * @param ref kind and id, {@code actor:ville}
     */
    public Answer<D> subject(String ref) {
        Ref subject = Ref.parse(ref);
        for (Failure failure : assessment.failures()) {
            if (failure.subject().isEmpty() || failure.subject().get().equals(subject)) {
                throw new AssertionError(
                        rule.info().id() + " failed on " + subject + ": " + failure.source() + ": " + failure.cause());
            }
        }
        Finding found = assessment
                .explain(rule.info().id(), subject)
                .orElseThrow(() -> new AssertionError(rule.info().id() + " has no subject " + subject
                        + "; it is about subjects of kind " + rule.kind()));
        Descriptions.check(rule.info(), found.evidence());
        ReadBack.check(rule, found);
        Remedies.check(assessment, found, around, any -> true);
        return new Answer<>(rule, found, assessment.remedies(found));
    }

    /** Exactly these subjects are breached. */
    public Verified<D> isBreachedFor(String... refs) {
        return exactly(Verdict.Code.BREACHED, refs);
    }

    /** About exactly these subjects it cannot tell. */
    public Verified<D> isUndeterminedFor(String... refs) {
        return exactly(Verdict.Code.UNDETERMINED, refs);
    }

    /** There is nothing to discuss and nothing missing. */
    public Verified<D> findsNothing() {
        return exactly(Verdict.Code.BREACHED).exactly(Verdict.Code.UNDETERMINED);
    }

    private Verified<D> exactly(Verdict.Code code, String... refs) {
        if (!assessment.failures().isEmpty()) {
            throw new AssertionError(rule.info().id() + " failed: " + assessment.failures());
        }
        ImmutableSortedSet<Ref> expected =
                Arrays.stream(refs).map(Ref::parse).collect(toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<Ref> found = assessment.findings().stream()
                .filter(finding -> finding.verdict().code() == code)
                .map(Finding::subject)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        if (!expected.equals(found)) {
            throw new AssertionError(rule.info().id() + " is " + code.word() + " for " + found + ", expected "
                    + expected + ":\n  " + assessment.findings());
        }
        found.forEach(ref -> subject(ref.toString()));
        return this;
    }
}
