package org.concerted.core.model;

/**
 * What partners rate in each other: three dimensions of trust and three of value (Varda et al., PARTNER; Visible
 * Network Labs). Identifiers only: the survey itself is protected.
 */
public enum PartnerDimension {
    /** Trust: does what it says. */
    RELIABILITY,
    /** Trust: shares and supports the mission. */
    MISSION_CONGRUENCE,
    /** Trust: open to discussion. */
    OPENNESS,
    /** Value: power and influence. */
    POWER,
    /** Value: level of involvement. */
    INVOLVEMENT,
    /** Value: contribution of resources. */
    RESOURCES
}
