package org.concerted.core.model;

/** What a link in the theory of change rests on. An ordering of ours, not a published scale. */
public enum EvidenceLevel {
    /** Nothing but the assumption. */
    ASSUMED,
    /** What partners or citizens have lived and told. */
    EXPERIENCE,
    /** Readings of the initiative itself. */
    OWN_READINGS,
    /** Studies made elsewhere. */
    STUDIES
}
