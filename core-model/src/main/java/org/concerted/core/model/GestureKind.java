package org.concerted.core.model;

/** What was done for a relation. */
public enum GestureKind {
    /** A newcomer was welcomed: someone told it how things go, and listened. */
    WELCOME,
    /** Whoever held a seat handed over to whoever holds it now. */
    HANDOVER,
    /** What somebody contributed was recognised before others. */
    RECOGNITION
}
