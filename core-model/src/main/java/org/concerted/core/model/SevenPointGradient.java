package org.concerted.core.model;

/**
 * Gradients of agreement, in a seven-point variant of Kaner's scale used by facilitators (Workshop Weaver). Not the
 * eight-point scale, {@link KanerGradient}: points above 4 call for stating a concern, and the last is a signal, not
 * a veto.
 */
public enum SevenPointGradient {
    /** Whole-hearted support. */
    ENDORSEMENT,
    /** Endorsement with minor reservations. */
    MINOR_RESERVATIONS,
    /** Support with reservations to be noted. */
    RESERVATIONS_NOTED,
    /** Abstention, and support for whatever the group decides. */
    ABSTAIN,
    /** Reservations too significant to stay silent. */
    SIGNIFICANT_RESERVATIONS,
    /** Strong disagreement. */
    STRONG_DISAGREEMENT,
    /** Cannot support it. */
    BLOCK;

    /** The point, from 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }
}
