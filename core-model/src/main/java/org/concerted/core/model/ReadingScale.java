package org.concerted.core.model;

/** What the value of a reading says. */
public enum ReadingScale {
    /** The level itself. */
    LEVEL,
    /** The difference from the baseline that was used, in the unit of the indicator. */
    CHANGE,
    /** The difference in proportion to that baseline: 0.25 for one quarter more. */
    RELATIVE_CHANGE
}
