package org.concerted.core.model;

/**
 * Where a feedback exchange can stand. It is closed once it was reported back and either corrected or explained
 * (Feedback Labs, Keystone; Consumer Partnership; IAP2). Collected and silent is open.
 */
public enum FeedbackStage {
    /** It arrived. */
    RECEIVED,
    /** Whoever gave it was told that it arrived. */
    ACKNOWLEDGED,
    /** Someone looked into it. */
    ANALYSED,
    /** It was decided to follow it. */
    ACCEPTED,
    /** It was decided to follow a part of it. */
    PARTLY_ACCEPTED,
    /** It was decided not to follow it. */
    DECLINED,
    /** Whoever gave it was told what came of it. */
    REPORTED_BACK,
    /** Something changed because of it. */
    CORRECTED,
    /** It was explained why nothing changed. */
    NO_CHANGE_EXPLAINED
}
