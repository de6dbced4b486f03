package org.concerted.core.model;

/**
 * Conditions that hold a problem in place (Kania, Kramer &amp; Senge 2018, The Water of Systems Change): structural, between
 * people, and in how they think.
 */
public enum SystemCondition {
    /** Rules, laws and priorities of institutions. */
    POLICIES,
    /** What organisations and people do. */
    PRACTICES,
    /** How money, people, knowledge and other means are shared out. */
    RESOURCE_FLOWS,
    /** Ties and the quality of exchanges. */
    RELATIONSHIPS,
    /** Who decides, formally or not. */
    POWER_DYNAMICS,
    /** Beliefs, habits of thought and what is taken for granted. */
    MENTAL_MODELS
}
