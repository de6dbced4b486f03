package org.concerted.core.model;

/**
 * Who participates in the democracy cube (Fung, "Varieties of Participation in Complex Governance", Public
 * Administration Review 66, 2006), from the most exclusive to the most inclusive.
 */
public enum FungSelection {
    /** Experts of the administration. */
    EXPERT_ADMINISTRATORS,
    /** Elected representatives. */
    ELECTED_REPRESENTATIVES,
    /** Paid representatives of organised interests. */
    PROFESSIONAL_STAKEHOLDERS,
    /** Unpaid people with a stake. */
    LAY_STAKEHOLDERS,
    /** People drawn by lot. */
    RANDOM_SELECTION,
    /** Open, with an effort to reach those who seldom come. */
    OPEN_TARGETED,
    /** Open to all who come. */
    OPEN_SELF_SELECTION,
    /** The public at large. */
    DIFFUSE_PUBLIC;

    /** The place, from 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }
}
