package org.concerted.core.model;

/**
 * Levels of the Levels of Collaboration Scale (Frey, Lohmeier, Lee &amp; Tollefson, "Measuring Collaboration Among
 * Grant Partners", American Journal of Evaluation 27(3), 2006, doi 10.1177/1098214006290356). Two partners may see
 * their tie differently: that is to be discussed, not averaged away.
 */
public enum FreyLevel {
    /** No interaction at all. */
    NO_INTERACTION,
    /** Aware of each other, loosely defined roles, little communication, independent decisions. */
    NETWORKING,
    /** Provide information to each other, formal communication, independent decisions. */
    COOPERATION,
    /** Share information and resources, defined roles, some shared decisions. */
    COORDINATION,
    /** Share ideas and resources, frequent communication, everyone votes. */
    COALITION,
    /** Belong to one system, mutual trust, consensus on all decisions. */
    COLLABORATION;

    /** The score, from 0 to 5. */
    public int number() {
        return ordinal();
    }
}
