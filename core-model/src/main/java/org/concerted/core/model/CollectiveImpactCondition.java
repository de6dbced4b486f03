package org.concerted.core.model;

/**
 * The five conditions of collective impact (Kania &amp; Kramer, "Collective Impact", SSIR, Winter 2011). They are
 * declared necessary, not sufficient (Collective Impact Forum 2016).
 */
public enum CollectiveImpactCondition {
    /** A shared definition of the problem and a shared vision of change. */
    COMMON_AGENDA,
    /** A short list of indicators, collected consistently by all. */
    SHARED_MEASUREMENT,
    /** Differentiated activities, coordinated by one plan. */
    MUTUALLY_REINFORCING_ACTIVITIES,
    /** Regular and structured communication that builds trust. */
    CONTINUOUS_COMMUNICATION,
    /** A structure that is dedicated to supporting the initiative. */
    BACKBONE_SUPPORT
}
