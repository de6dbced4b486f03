package org.concerted.core.model;

/** Whether something was said in front of others or in confidence. */
public enum Voice {
    /** In front of others. */
    PUBLIC,
    /** In confidence. */
    PRIVATE
}
