package org.concerted.core.model;

/**
 * Extent of authority in the democracy cube (Fung, "Varieties of Participation in Complex Governance", Public
 * Administration Review 66, 2006), from the least to the most.
 */
public enum FungAuthority {
    /** Participants learn or gain for themselves. */
    PERSONAL_BENEFIT,
    /** They sway the public or officials. */
    COMMUNICATIVE_INFLUENCE,
    /** They give advice that officials asked for. */
    ADVISE_AND_CONSULT,
    /** They govern with officials. */
    CO_GOVERN,
    /** They decide. */
    DIRECT_AUTHORITY;

    /** The place, from 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
