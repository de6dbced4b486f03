package org.concerted.coordination.conditional;

/** Whether a fact holds: what nobody knows is neither true nor false. */
public enum Known {
    /** It is known not to hold. */
    NO,
    /** It is not known whether it holds. */
    UNKNOWN,
    /** It is known to hold. */
    YES
}
