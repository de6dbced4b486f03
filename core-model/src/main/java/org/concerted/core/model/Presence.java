package org.concerted.core.model;

/** Whether a seat was held at a meeting. */
public enum Presence {
    /** Whoever holds it came. */
    PRESENT,
    /** Someone came instead. */
    SUBSTITUTE,
    /** Nobody came, and it was said beforehand. */
    EXCUSED,
    /** Nobody came. */
    ABSENT
}
