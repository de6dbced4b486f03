package org.concerted.core.model;

/** The sector that an actor belongs to; an issue is intersectoral when several must act (Bourque 2008). */
public enum Sector {
    /** Public: government, municipality, school service centre, health network. */
    PUBLIC,
    /** Community organisations and associations. */
    COMMUNITY,
    /** Private: business. */
    PRIVATE,
    /** Philanthropy: foundations and pooled funds. */
    PHILANTHROPIC,
    /** Universities and research centres. */
    ACADEMIC,
    /** Citizens on their own behalf. */
    CITIZEN
}
