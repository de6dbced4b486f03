package org.concerted.core.model;

/** Where an action stands. */
public enum ActionState {
    /** Agreed and not begun. */
    PLANNED,
    /** Under way. */
    STARTED,
    /** Finished. */
    DONE,
    /** Given up. */
    DROPPED
}
