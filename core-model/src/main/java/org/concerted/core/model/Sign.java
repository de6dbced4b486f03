package org.concerted.core.model;

/** Direction of an influence. */
public enum Sign {
    /** More of the cause, more of the effect; less, less. */
    POSITIVE,
    /** More of the cause, less of the effect; less, more. */
    NEGATIVE
}
