package org.concerted.core.model;

/** Levels of the powercube (Gaventa, "Finding the Spaces for Change", IDS Bulletin 37(6), 2006). */
public enum PowercubeLevel {
    /** Local. */
    LOCAL,
    /** National. */
    NATIONAL,
    /** Global. */
    GLOBAL
}
