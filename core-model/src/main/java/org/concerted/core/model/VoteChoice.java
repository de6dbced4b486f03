package org.concerted.core.model;

/** A vote. */
public enum VoteChoice {
    /** For. */
    FOR,
    /** Against. */
    AGAINST,
    /** Neither. */
    ABSTAIN
}
