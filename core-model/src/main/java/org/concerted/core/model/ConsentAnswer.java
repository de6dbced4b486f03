package org.concerted.core.model;

/** What someone answers when asked for consent (sociocracy; Sociocracy 3.0). */
public enum ConsentAnswer {
    /** No objection: good enough for now, safe enough to try. */
    CONSENT,
    /** A worry that does not stand in the way. */
    CONCERN,
    /** A reasoned objection: harm, or something that stands in the way of the aim. Not a preference. */
    OBJECTION
}
