package org.concerted.core.model;

/** Where a decision stands. */
public enum DecisionState {
    /** Before the body. */
    PROPOSED,
    /** Adopted. */
    ADOPTED,
    /** Refused. */
    REJECTED,
    /** Given up before it was decided. */
    DROPPED
}
