package org.concerted.core.model;

/** Kinds of indicator (StriveTogether Theory of Action). */
public enum IndicatorKind {
    /** It tracks the outcome for the community. */
    CORE,
    /** It foretells the outcome, closer to real time. */
    CONTRIBUTING
}
