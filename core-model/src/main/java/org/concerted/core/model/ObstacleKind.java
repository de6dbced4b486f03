package org.concerted.core.model;

/** What keeps people from taking part. */
public enum ObstacleKind {
    /** Time, or the hour of the day. */
    TIME,
    /** Getting there. */
    TRANSPORT,
    /** Care of children or relatives. */
    CHILDCARE,
    /** Cost or lost income. */
    COST,
    /** Language. */
    LANGUAGE,
    /** Accessibility of places or documents. */
    ACCESSIBILITY,
    /** Not knowing. */
    INFORMATION,
    /** Trust, fear, or what happened before. */
    TRUST,
    /** Something else. */
    OTHER
}
