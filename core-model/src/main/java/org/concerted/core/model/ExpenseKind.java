package org.concerted.core.model;

/** What money is spent on, as funders tell expenses apart. */
public enum ExpenseKind {
    /** Coordination and facilitation of the concertation itself. */
    COORDINATION,
    /** People who act. */
    STAFF,
    /** Activities and services for people. */
    ACTIVITY,
    /** Evaluation and measurement. */
    EVALUATION,
    /** Communication and mobilisation. */
    COMMUNICATION,
    /** Training and accompaniment. */
    TRAINING,
    /** Equipment. */
    EQUIPMENT,
    /** Buildings and land. */
    BUILDING,
    /** Administration of an organisation. */
    OVERHEAD,
    /** Something else. */
    OTHER
}
