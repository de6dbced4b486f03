package org.concerted.core.assess;

/**
 * How many subjects one rule looked at, by answer.
 *
 * @param rule the rule's id
 * @param upheld with nothing to discuss
 * @param breached with something to discuss
 * @param undetermined not settled by the data
 * @param notApplicable for which the question does not arise
 * @param failed on which the rule failed
 */
public record Coverage(String rule, int upheld, int breached, int undetermined, int notApplicable, int failed) {
    /** Whether the rule looked at nothing, so that its silence says nothing. */
    public boolean lookedAtNothing() {
        return upheld + breached + undetermined + notApplicable + failed == 0;
    }
}
