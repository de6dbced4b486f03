package org.concerted.testkit.verify;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Remedy;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;

/**
 * What one rule answers about one subject.
 *
 * @param <D> the document
 */
public final class Answer<D> {
    private final Rule<D, ?, ?> rule;
    private final Finding finding;
    private final ImmutableList<Remedy<D>> remedies;

    Answer(Rule<D, ?, ?> rule, Finding finding, ImmutableList<Remedy<D>> remedies) {
        this.rule = rule;
        this.finding = finding;
        this.remedies = remedies;
    }

    /** The finding itself. */
    public Finding finding() {
        return finding;
    }

    /** The remedies, each checked. */
    public ImmutableList<Remedy<D>> remedies() {
        return remedies;
    }

    /** There is something to discuss. */
    public Answer<D> isBreached() {
        return is(Verdict.Code.BREACHED);
    }

    /** There is nothing to discuss. */
    public Answer<D> isUpheld() {
        return is(Verdict.Code.UPHELD);
    }

    /** The question does not arise. */
    public Answer<D> isNotApplicable() {
        return is(Verdict.Code.NOT_APPLICABLE);
    }

    /**
     * The data cannot settle it.
     *
     * @param data ids of exactly the data that would; none to accept any
     */
    public Answer<D> isUndetermined(String... data) {
        is(Verdict.Code.UNDETERMINED);
        ImmutableSortedSet<String> missing =
                finding.missing().stream().map(Datum::id).collect(toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<String> expected = ImmutableSortedSet.copyOf(data);
        if (!expected.isEmpty() && !expected.equals(missing)) {
            throw fault("misses " + missing + ", expected " + expected);
        }
        return this;
    }

    /** It saw this whole number. */
    public Answer<D> sees(String name, long count) {
        return sees(name, new Value.Count(count));
    }

    /** It saw this word. */
    public Answer<D> sees(String name, String word) {
        return sees(name, new Value.Word(word));
    }

    /** It saw yes or no. */
    public Answer<D> sees(String name, boolean yes) {
        return sees(name, new Value.Flag(yes));
    }

    /** It saw this amount of this unit. */
    public Answer<D> sees(String name, String amount, String unit) {
        return sees(name, new Value.Amount(new BigDecimal(amount), unit));
    }

    /** It saw this value. */
    public Answer<D> sees(String name, Value value) {
        Optional<Value> seen = finding.evidence().find(name);
        if (seen.isEmpty()) {
            throw fault("saw no " + name);
        }
        if (!seen.get().equals(value)) {
            throw fault("saw " + name + " = " + seen.get() + ", expected " + value);
        }
        return this;
    }

    /** It saw exactly this. */
    public Answer<D> sees(Evidence evidence) {
        if (!finding.evidence().equals(evidence)) {
            throw fault("expected evidence " + evidence);
        }
        return this;
    }

    /** It saw nothing of this name: unknown, or none of its affair. */
    public Answer<D> doesNotSee(String name) {
        finding.evidence().find(name).ifPresent(value -> {
            throw fault("saw " + name + " = " + value);
        });
        return this;
    }

    /** It offers so many remedies. */
    public Answer<D> offers(int count) {
        if (remedies.size() != count) {
            throw fault("offers " + remedies.size() + " remedies, expected " + count + ": " + remedies);
        }
        return this;
    }

    private Answer<D> is(Verdict.Code code) {
        if (finding.verdict().code() != code) {
            throw fault("is " + finding.verdict() + ", expected " + code.word());
        }
        return this;
    }

    private AssertionError fault(String what) {
        return new AssertionError(rule.info().id() + " about " + finding.subject() + " " + what + "\n  its verdict  "
                + finding.verdict() + "\n  its evidence " + finding.evidence());
    }
}
