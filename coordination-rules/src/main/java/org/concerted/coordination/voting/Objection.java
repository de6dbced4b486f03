package org.concerted.coordination.voting;

/** Whether a voice objects, which is more than not to prefer: an objection shows a harm, a risk or an obstacle to the aim. */
public enum Objection {
    /** It does not object. */
    NONE,
    /** It objects and says why. */
    REASONED,
    /** Not known: an opposition whose reasons are not on record, or a voice that did not say. */
    UNKNOWN
}
