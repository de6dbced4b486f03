package org.concerted.core.model;

/** How a body decides. When a proposal is adopted under each, and with which quorum, is for the rules to say. */
public enum DecisionMode {
    /** Everyone who may vote approves. */
    UNANIMITY,
    /** Support is gathered by degrees until it is enough (Kaner 2014). */
    CONSENSUS,
    /** Nobody raises a reasoned objection (sociocracy). */
    CONSENT,
    /** More than half of the votes cast. */
    SIMPLE_MAJORITY,
    /** A larger share of the votes cast, two thirds where none is set. */
    QUALIFIED_MAJORITY,
    /** A majority in each college. */
    DOUBLE_MAJORITY,
    /** Whoever was mandated for the matter decides. */
    DELEGATION,
    /** One actor decides, after hearing the others. */
    AUTHORITY
}
