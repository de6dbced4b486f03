package org.concerted.core.model;

/**
 * How far a group is from agreement, or from certainty about cause and effect (Stacey; Zimmerman, Lindberg &amp;
 * Plsek 1998).
 */
public enum StaceyDistance {
    /** Close. */
    CLOSE,
    /** In between. */
    MIDDLE,
    /** Far. */
    FAR
}
