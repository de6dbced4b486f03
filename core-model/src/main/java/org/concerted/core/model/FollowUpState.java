package org.concerted.core.model;

/** What came of a decision, as its owner says. Late and silent are computed, never declared. */
public enum FollowUpState {
    /** Nothing has begun. */
    NOT_STARTED,
    /** Begun. */
    UNDER_WAY,
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED
}
