package org.concerted.core.model;

/** How far whoever holds a seat may go for the actor. */
public enum MandateScope {
    /** Listen and carry back. */
    LISTEN,
    /** Speak for it. */
    SPEAK,
    /** Vote for it. */
    VOTE,
    /** Commit it, within what the mandate says. */
    COMMIT
}
