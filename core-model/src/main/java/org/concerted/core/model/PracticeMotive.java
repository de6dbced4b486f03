package org.concerted.core.model;

/** Why an actor changed a practice of its own (after Living Cities; Pillsbury, Theory of Aligned Contributions). */
public enum PracticeMotive {
    /** The common agenda. */
    COMMON_AGENDA,
    /** A reading of an indicator. */
    READING,
    /** Feedback from a partner or from citizens. */
    PARTNER_FEEDBACK,
    /** Something else. */
    OTHER
}
