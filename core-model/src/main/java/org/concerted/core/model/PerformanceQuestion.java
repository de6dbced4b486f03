package org.concerted.core.model;

/** What a performance measure asks (Friedman, Results-Based Accountability). */
public enum PerformanceQuestion {
    /** How much did we do? */
    HOW_MUCH,
    /** How well did we do it? */
    HOW_WELL,
    /** Is anyone better off? */
    BETTER_OFF
}
