package org.concerted.coordination.audit;

/** By which act an actor takes part in an action; the strongest on record, from none to one that binds it. */
public enum Act {
    /** It said no, or withdrew. */
    DECLINED,
    /** It was named by others; no act of its own is on record. */
    NONE,
    /** Someone else reported that it commits; that binds nobody. */
    REPORTED,
    /** It was asked, and has not answered. */
    ASKED,
    /** It committed on a condition. */
    CONDITIONAL,
    /** It said yes, or committed without a condition, or its condition is met whatever the others do. */
    OWN
}
