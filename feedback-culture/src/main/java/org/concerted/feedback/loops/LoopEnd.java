package org.concerted.feedback.loops;

/** Why a search for loops came to its end. */
public enum LoopEnd {
    /** There is no other loop in the map. */
    COMPLETE,
    /** There may be loops that are longer than was asked for; all that are not were found. */
    LENGTH,
    /** The steps that were allowed were taken: there may be more. */
    STEPS,
    /** Whoever looked had seen enough: there may be more. */
    STOPPED,
    /** The answer was no longer wanted: there may be more. */
    CANCELLED;

    /** Whether no loop at all was left out. */
    public boolean exhaustive() {
        return this == COMPLETE;
    }

    /** Whether all loops up to the length asked for were found. */
    public boolean asAsked() {
        return this == COMPLETE || this == LENGTH;
    }
}
