package org.concerted.core.model;

/**
 * Mode of communication and decision in the democracy cube (Fung, "Varieties of Participation in Complex Governance",
 * Public Administration Review 66, 2006), from the least to the most intense.
 */
public enum FungCommunication {
    /** Participants listen. */
    LISTEN_AS_SPECTATOR,
    /** They say what they prefer. */
    EXPRESS_PREFERENCES,
    /** They form what they prefer. */
    DEVELOP_PREFERENCES,
    /** Preferences are added up or bargained over. */
    AGGREGATE_AND_BARGAIN,
    /** They deliberate and negotiate. */
    DELIBERATE_AND_NEGOTIATE,
    /** Technique and expertise settle. */
    DEPLOY_EXPERTISE;

    /** The place, from 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }
}
