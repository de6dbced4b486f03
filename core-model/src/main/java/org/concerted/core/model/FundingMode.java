package org.concerted.core.model;

/** What a grant pays for as a whole. */
public enum FundingMode {
    /** The mission of an organisation (« financement à la mission »). */
    MISSION,
    /** A project. */
    PROJECT,
    /** The concertation itself: a table, a backbone. */
    COORDINATION
}
