package org.concerted.core.model;

/** The four questions of an after-action review (US Army; Garvin 2000). */
public enum ReviewQuestion {
    /** What was expected? */
    EXPECTED,
    /** What happened? */
    HAPPENED,
    /** Why the difference? */
    GAP,
    /** What to sustain, what to change? */
    NEXT
}
