package org.concerted.core.model;

/**
 * Where someone stands on a proposal, on the scale on which it was asked. Scales differ in order and length: a stance
 * names its own, and none is converted into another.
 */
public sealed interface Stance {
    /**
     * A vote.
     *
     * @param choice for, against or neither
     */
    record Vote(VoteChoice choice) implements Stance {}

    /**
     * An answer to a call for consent.
     *
     * @param answer consent, a concern or a reasoned objection
     */
    record Consent(ConsentAnswer answer) implements Stance {}

    /**
     * A point on Kaner's eight-point scale.
     *
     * @param gradient the point
     */
    record Kaner(KanerGradient gradient) implements Stance {}

    /**
     * A point on the seven-point variant.
     *
     * @param gradient the point
     */
    record SevenPoint(SevenPointGradient gradient) implements Stance {}
}
