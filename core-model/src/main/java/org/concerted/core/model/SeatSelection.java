package org.concerted.core.model;

/** How whoever holds a seat came to hold it. */
public enum SeatSelection {
    /** Designated by the actor that he or she represents. */
    DESIGNATED,
    /** Elected by those represented. */
    ELECTED,
    /** Chosen by the convener. */
    APPOINTED,
    /** Came on his or her own initiative. */
    SELF_SELECTED,
    /** Drawn by lot. */
    DRAWN
}
