package org.concerted.coordination.funding;

/** A published rule that turns ballots into funded projects. */
public enum FundingRule {
    /** By points in all, descending, while the money lasts. Takes ballots of every form. */
    GREEDY,
    /** The Method of Equal Shares. Takes ballots of every form, as points. */
    EQUAL_SHARES,
    /** Sequential Phragmén. Counts whom a voter supports, not how much: made for approvals. */
    PHRAGMEN
}
