package org.concerted.coordination.funding;

/** What greedy allocation does with a project that no longer fits. */
public enum Misfit {
    /** Leaves it out and goes on to the next. */
    SKIP,
    /** Stops there. */
    STOP
}
