package org.concerted.coordination.funding;

/** What a project is worth to a voter under Equal Shares. */
public enum Utility {
    /** The points given (one for an approval). */
    POINTS,
    /** The points given times the cost. */
    POINTS_TIMES_COST
}
