package org.concerted.core.model;

/**
 * Components of success of a collective impact initiative (Hanleybrown, Kania &amp; Kramer, "Channeling Change", SSIR
 * 2012).
 */
public enum FsgComponent {
    /** Governance and infrastructure. */
    GOVERNANCE_AND_INFRASTRUCTURE,
    /** Strategic planning. */
    STRATEGIC_PLANNING,
    /** Community involvement. */
    COMMUNITY_INVOLVEMENT,
    /** Evaluation and improvement. */
    EVALUATION_AND_IMPROVEMENT
}
