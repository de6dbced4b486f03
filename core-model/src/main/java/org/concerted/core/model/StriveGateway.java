package org.concerted.core.model;

/**
 * Gateways of the StriveTogether Theory of Action (2013, and the last one added since). All criteria of a gateway are
 * met before the next.
 */
public enum StriveGateway {
    /** Exploring. */
    EXPLORING,
    /** Emerging. */
    EMERGING,
    /** Sustaining. */
    SUSTAINING,
    /** Systems change. */
    SYSTEMS_CHANGE,
    /** Proof point. */
    PROOF_POINT,
    /** Systems transformation. */
    SYSTEMS_TRANSFORMATION;

    /** The gateway, from 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }
}
