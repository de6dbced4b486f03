package org.concerted.core.model;

/** Who may do something in a body: be there, or put an item on its agenda (after Gaventa 2006). */
public enum Access {
    /** Whoever convenes it. */
    CONVENER,
    /** Whoever the convener invites. */
    INVITED,
    /** All who hold a seat. */
    MEMBERS,
    /** Anyone. */
    OPEN
}
