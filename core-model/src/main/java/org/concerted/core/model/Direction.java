package org.concerted.core.model;

/** Which way an indicator is meant to move. */
public enum Direction {
    /** More is better. */
    RISING,
    /** Less is better. */
    FALLING
}
