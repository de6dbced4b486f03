package org.concerted.coordination.voting;

import com.google.common.primitives.ImmutableIntArray;

/**
 * What a way of deciding makes of the voices.
 *
 * @param answer whether the proposal is adopted
 * @param reason why
 * @param voices the places of the voices that the reason is about
 */
public record Outcome(Answer answer, Reason reason, ImmutableIntArray voices) {
    /** Whether a proposal is adopted. */
    public enum Answer {
        /** It is. */
        ADOPTED,
        /** It is not. */
        NOT_ADOPTED,
        /** It depends on voices that are not known. */
        OPEN
    }

    /** Why. */
    public enum Reason {
        /** Too few were there to decide. */
        NO_QUORUM,
        /** Someone who holds a veto opposes it. */
        VETO,
        /** Someone blocks it. */
        BLOCKED,
        /** Someone objects with reasons. */
        OBJECTION,
        /** Someone does not support it. */
        NOT_SUPPORTED,
        /** Fewer votes than it takes. */
        TOO_FEW_VOTES,
        /** One college does not carry it. */
        COLLEGE,
        /** Some voices are not known. */
        UNKNOWN_VOICES,
        /** Nothing stands in the way. */
        CARRIED
    }
}
