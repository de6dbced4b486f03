package org.concerted.core.model;

/**
 * Gradients of agreement, in eight points (Kaner, "Facilitator's Guide to Participatory Decision-Making", 2014). Not
 * the seven-point variant, {@link SevenPointGradient}, which is ordered otherwise.
 */
public enum KanerGradient {
    /** Whole-hearted endorsement. */
    ENDORSEMENT,
    /** Agreement with a minor point of contention. */
    MINOR_CONTENTION,
    /** Support with reservations. */
    SUPPORT_WITH_RESERVATIONS,
    /** Abstention. */
    ABSTAIN,
    /** More discussion is needed. */
    MORE_DISCUSSION_NEEDED,
    /** Dislike, and support nevertheless. */
    DISLIKE_BUT_SUPPORT,
    /** Serious disagreement. */
    SERIOUS_DISAGREEMENT,
    /** Veto. */
    VETO;

    /** The point, from 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }
}
