package org.concerted.core.model;

/**
 * How far a condition of collective impact is in place (ORS Impact &amp; Spark Policy Institute, "When Collective
 * Impact Has an Impact", 2018).
 */
public enum ConditionMaturity {
    /** Nothing of it is in place. */
    ABSENT,
    /** Some of it is in place. */
    EMERGING,
    /** It is in place. */
    MATURE
}
