package org.concerted.coordination.conditions;

/** Whether something is so, where nobody may know. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so, and that is known. */
    NO,
    /** It is not known. */
    UNKNOWN;

    /** Yes where something was seen; no where nothing was and all would have been; unknown otherwise. */
    static Answer of(boolean seen, boolean allKnown) {
        return seen ? YES : allKnown ? NO : UNKNOWN;
    }

    /** This answer, or another where this one is not known. */
    Answer or(Answer other) {
        return this == UNKNOWN ? other : this;
    }
}
