package org.concerted.core.model;

/** Spaces of the powercube (Gaventa, "Finding the Spaces for Change", IDS Bulletin 37(6), 2006). */
public enum PowercubeSpace {
    /** A few decide behind closed doors. */
    CLOSED,
    /** Others are invited by those who decide. */
    INVITED,
    /** People claimed or created it for themselves. */
    CLAIMED
}
