package org.concerted.core.model;

/** Steps of giving money on which power can be shared (Gibson, "Participatory Grantmaking", Ford Foundation 2017). */
public enum GrantmakingStep {
    /** What is to be funded. */
    PRIORITIES,
    /** By which criteria. */
    CRITERIA,
    /** Which applications are considered. */
    SCREENING,
    /** Which are funded. */
    AWARD,
    /** What came of it. */
    EVALUATION
}
