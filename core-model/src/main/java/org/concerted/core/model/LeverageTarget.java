package org.concerted.core.model;

/** What leverage is over. */
public enum LeverageTarget {
    /** Someone who decides. */
    DECISION_MAKER,
    /** A rule, law or norm. */
    RULE,
    /** A budget. */
    BUDGET,
    /** A public. */
    PUBLIC
}
