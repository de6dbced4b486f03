package org.concerted.core.model;

/** What passes between two actors. A tie can have several kinds. */
public enum TieKind {
    /** Information. */
    INFORMATION,
    /** People referred from one to the other. */
    REFERRAL,
    /** Advice or feedback, asked for. */
    ADVICE,
    /** An activity in common. */
    JOINT_ACTIVITY,
    /** Work of the one adjusted to that of the other. */
    ADJUSTMENT,
    /** Staff, space or equipment in common. */
    SHARED_RESOURCES,
    /** Money. */
    FUNDING,
    /** Decisions in common. */
    SHARED_DECISION
}
