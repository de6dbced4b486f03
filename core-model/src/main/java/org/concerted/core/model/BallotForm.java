package org.concerted.core.model;

/** How a ballot is filled in (as in Pabulib). */
public enum BallotForm {
    /** Each application chosen counts alike. */
    APPROVAL,
    /** Applications are chosen in order of preference. */
    ORDINAL,
    /** Points are shared out among applications. */
    CUMULATIVE,
    /** Each application gets a score of its own. */
    SCORING
}
