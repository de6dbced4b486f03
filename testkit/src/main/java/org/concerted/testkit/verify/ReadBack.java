package org.concerted.testkit.verify;

import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.Verdict;

/** Law 5: evidence, written and read back, decides to its verdict. */
final class ReadBack {
    private ReadBack() {}

    static <D, S, E> void check(Rule<D, S, E> rule, Finding found) {
        E seen;
        try {
            seen = rule.read(found.evidence());
        } catch (RuntimeException e) {
            throw new AssertionError(
                    rule.info().id() + " cannot read back the evidence that it wrote: " + found.evidence(), e);
        }
        Evidence again = rule.write(seen);
        if (!again.equals(found.evidence())) {
            throw new AssertionError(rule.info().id() + " reads back something else than it wrote:\n  wrote "
                    + found.evidence() + "\n  then  " + again);
        }
        Verdict verdict = rule.decide(seen);
        if (!verdict.equals(found.verdict())) {
            throw new AssertionError(rule.info().id() + " decides " + verdict + " on the evidence read back, and "
                    + found.verdict() + " before: " + found.evidence());
        }
    }
}
