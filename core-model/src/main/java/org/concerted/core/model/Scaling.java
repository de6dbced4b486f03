package org.concerted.core.model;

/** How something that works is to reach further (Moore, Riddell &amp; Vocisano 2015). */
public enum Scaling {
    /** Out: to more people or places. */
    OUT,
    /** Up: into laws, policies and institutions. */
    UP,
    /** Deep: into culture, values and relations. */
    DEEP
}
