package org.concerted.core.model;

/** What a causal loop does to a change that enters it. */
public enum LoopPolarity {
    /** It amplifies it. */
    REINFORCING,
    /** It counteracts it. */
    BALANCING
}
