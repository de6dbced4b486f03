package org.concerted.core.model;

/** What the owner of an action answered when it was asked to carry it. */
public enum Acceptance {
    /** It was asked and has not answered. */
    PENDING,
    /** It said yes. */
    ACCEPTED,
    /** It said no. */
    DECLINED
}
