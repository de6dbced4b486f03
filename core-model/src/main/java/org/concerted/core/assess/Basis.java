package org.concerted.core.assess;

/** What a criterion or a parameter's default rests on. */
public enum Basis {
    /** A published sentence or figure. */
    PUBLISHED,
    /** Well-known literature that was not read again for this library. */
    LITERATURE,
    /** An operationalisation of ours, never to be passed off as published. */
    OURS
}
