package org.concerted.core.model;

/**
 * What the author of a document says of a list. It settles what may be concluded from an absence: only a complete list
 * shows that something is not there.
 */
public enum Completeness {
    /** Everything that exists at the date of the assessment is in the list, with its history. */
    COMPLETE,
    /** Some of it is known to be missing. */
    PARTIAL,
    /** Nobody said. The default. */
    UNKNOWN
}
