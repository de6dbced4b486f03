package org.concerted.core.model;

/** Kinds of knowledge about an issue. */
public enum KnowledgeKind {
    /** From research. */
    SCIENTIFIC,
    /** From practice. */
    PROFESSIONAL,
    /** From having lived it (« savoir expérientiel »). */
    LIVED,
    /** Handed down in a community, Indigenous knowledge included. */
    TRADITIONAL
}
