package org.concerted.core.model;

/** For whom a seat speaks. A seat of an organisation is not a seat of citizens (Bourque 2010). */
public enum SeatKind {
    /** An organisation. */
    ORGANISATION,
    /** A citizen, for himself or herself. */
    CITIZEN,
    /** Someone who lives the issue. */
    LIVED_EXPERIENCE,
    /** A holder of public office. */
    ELECTED_OFFICIAL,
    /** Someone employed by the initiative. */
    STAFF
}
