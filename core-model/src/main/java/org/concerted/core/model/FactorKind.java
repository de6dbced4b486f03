package org.concerted.core.model;

/** Where a factor sits in the landscape of an issue. A distinction of ours. */
public enum FactorKind {
    /** It brings the issue about. */
    CAUSE,
    /** It shows the issue. */
    SYMPTOM,
    /** It surrounds the issue and is beyond the reach of the actors. */
    CONTEXT
}
