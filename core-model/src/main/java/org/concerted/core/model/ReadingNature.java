package org.concerted.core.model;

/** How a reading came to be. */
public enum ReadingNature {
    /** It was observed. */
    OBSERVED,
    /** It was estimated. */
    ESTIMATED,
    /** It is what is expected if nothing changes (the baseline forecast of Results-Based Accountability). */
    FORECAST
}
