package org.concerted.core.model;

/**
 * Levels of public participation, each with its promise (IAP2 Spectrum of Public Participation, International
 * Association for Public Participation; paraphrased). They are levels, not steps: each can be right for its context.
 */
public enum Iap2Level {
    /** Keep people informed. */
    INFORM,
    /** Listen, and report how what was heard influenced the decision. */
    CONSULT,
    /** Reflect concerns in the alternatives, and report how. */
    INVOLVE,
    /** Follow advice as far as possible. */
    COLLABORATE,
    /** Carry out what people decide. */
    EMPOWER;

    /** The level, from 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
