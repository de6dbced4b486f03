package org.concerted.coordination.funding;

/** Which of two equally placed projects goes first; what is still equal then goes in the order listed. */
public enum TieBreak {
    /** The one listed first. */
    LISTED,
    /** The one that costs less. */
    CHEAPEST,
    /** The one that costs more. */
    DEAREST
}
