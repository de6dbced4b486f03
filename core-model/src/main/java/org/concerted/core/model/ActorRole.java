package org.concerted.core.model;

/** What an actor is to the initiative. Holding several at once is a question, not a fault (Bourque 2010). */
public enum ActorRole {
    /** Takes part and acts. */
    MEMBER,
    /** Brings money. */
    FUNDER,
    /** Supports the concertation itself: facilitation, coordination. */
    SUPPORT,
    /** Carries the backbone function. */
    BACKBONE,
    /** Holds and accounts for money on behalf of the initiative. */
    FIDUCIARY,
    /** Takes part without being a member. */
    OBSERVER
}
