package org.concerted.core.model;

/**
 * Rungs of citizen participation (Arnstein, "A Ladder of Citizen Participation", Journal of the American Institute of
 * Planners 35(4), 1969). They describe who holds power, not how well anybody works.
 */
public enum ArnsteinRung {
    /** Citizens are placed on committees for show. */
    MANIPULATION,
    /** Participation serves to change citizens rather than decisions. */
    THERAPY,
    /** Information flows one way, without a channel back. */
    INFORMING,
    /** Views are asked for, without assurance that they count. */
    CONSULTATION,
    /** A few are chosen to advise; power holders keep the right to judge. */
    PLACATION,
    /** Decisions are shared by negotiation and cannot be changed by one side. */
    PARTNERSHIP,
    /** Citizens hold a clear majority of seats and delegated powers. */
    DELEGATED_POWER,
    /** Citizens handle the whole, without an intermediary to the funds. */
    CITIZEN_CONTROL;

    /** The rung, from 1 (lowest) to 8. */
    public int number() {
        return ordinal() + 1;
    }
}
