package org.concerted.coordination.funding;

/** How the money that Equal Shares leaves is used. */
public enum Completion {
    /** It is left. */
    NONE,
    /** Everyone's share is raised step by step; the last result within the budget that was reached is kept. */
    ADD_ONE,
    /** Greedy by score, among what still fits. */
    UTILITARIAN,
    /** Sequential Phragmén from what each voter has left, among what still fits. */
    PHRAGMEN
}
