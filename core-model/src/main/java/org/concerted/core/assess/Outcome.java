package org.concerted.core.assess;

import org.jspecify.annotations.Nullable;

/**
 * What one rule found on one subject, before it is worded.
 *
 * @param code the answer
 * @param seen what the rule saw, or the fault on which it failed; null where nobody will ask
 */
record Outcome(Verdict.Code code, @Nullable Object seen) {
    static final Outcome ABSENT = new Outcome(Verdict.Code.NOT_APPLICABLE, null);
}
