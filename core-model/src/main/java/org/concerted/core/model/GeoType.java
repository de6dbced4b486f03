package org.concerted.core.model;

/**
 * Ways to collaborate, from the least to the most formal (Grantmakers for Effective Organizations 2014). They do not
 * exclude one another.
 */
public enum GeoType {
    /** People connected by relationships. */
    NETWORK,
    /** Organisations that decide together to influence an outside target, each keeping its autonomy. */
    COALITION,
    /** A common frame and a long-term vision, carried from the grassroots against an imbalance of power. */
    MOVEMENT,
    /** Organisations aligned around a common goal, largely independent. */
    STRATEGIC_ALLIANCE,
    /** Funders that align their money. */
    STRATEGIC_CO_FUNDING,
    /** Government and private partners that deliver a specific service or benefit. */
    PUBLIC_PRIVATE_PARTNERSHIP,
    /** A collective impact initiative. */
    COLLECTIVE_IMPACT;

    /** The place in the order of formality, from 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }
}
