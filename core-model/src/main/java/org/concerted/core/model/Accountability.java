package org.concerted.core.model;

/** Whose well-being an indicator speaks of; the two are kept apart (Friedman, Results-Based Accountability). */
public enum Accountability {
    /** A whole population: larger than any one programme or organisation. */
    POPULATION,
    /** The people served by one programme. */
    PERFORMANCE
}
