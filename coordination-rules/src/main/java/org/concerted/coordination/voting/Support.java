package org.concerted.coordination.voting;

/** Whether a voice supports a proposal. */
public enum Support {
    /** It supports it, with or without reservations. */
    YES,
    /** It does not. */
    NO,
    /** It stands aside: it neither supports nor opposes. */
    ASIDE,
    /** It was not there. */
    AWAY,
    /** Not known, or not said on a scale that tells. */
    UNKNOWN
}
