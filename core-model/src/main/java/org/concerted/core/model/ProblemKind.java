package org.concerted.core.model;

/** Kinds of problem (Westley, Zimmerman &amp; Patton, "Getting to Maybe", 2006; FSG). */
public enum ProblemKind {
    /** A recipe works again and again. */
    SIMPLE,
    /** Expertise and protocols make it predictable. */
    COMPLICATED,
    /** No recipe is right; experience helps and guarantees nothing. */
    COMPLEX
}
