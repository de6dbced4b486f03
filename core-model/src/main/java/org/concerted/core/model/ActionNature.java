package org.concerted.core.model;

/** Which of the three concerns that a concertation balances an action serves. */
public enum ActionNature {
    /** Doing. */
    ACTION,
    /** Thinking together. */
    REFLECTION,
    /** Caring for relations between people. */
    RELATION
}
