package org.concerted.core.model;

/** What a body is for. */
public enum BodyRole {
    /** It decides. */
    DECISION,
    /** It steers and follows up. */
    STEERING,
    /** It advises. */
    CONSULTATION,
    /** It prepares or carries out work. */
    WORK,
    /** It learns and exchanges. */
    LEARNING
}
