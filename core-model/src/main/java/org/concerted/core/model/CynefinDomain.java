package org.concerted.core.model;

/**
 * Domains of the Cynefin framework (Snowden &amp; Boone, "A Leader's Framework for Decision Making", Harvard Business
 * Review, November 2007).
 */
public enum CynefinDomain {
    /** Cause and effect are plain to all. */
    CLEAR,
    /** Cause and effect can be found by expertise. */
    COMPLICATED,
    /** Cause and effect show only in retrospect. */
    COMPLEX,
    /** No cause and effect can be made out. */
    CHAOTIC,
    /** It is not known which of the others applies. */
    CONFUSION
}
