package org.concerted.core.model;

/**
 * Design principles of institutions that last (Ostrom, "Governing the Commons", 1990; generalised by Wilson, Ostrom
 * &amp; Cox 2013).
 */
public enum OstromPrinciple {
    /** Who takes part, and for what purpose, is clear. */
    BOUNDARIES,
    /** Costs and benefits are in proportion. */
    PROPORTIONALITY,
    /** Those most affected can modify the rules. */
    COLLECTIVE_CHOICE,
    /** Those who watch belong, or answer, to the members. */
    MONITORING,
    /** Consequences grow by degrees. */
    GRADUATED_SANCTIONS,
    /** Conflicts are resolved fast and at low cost. */
    CONFLICT_RESOLUTION,
    /** The right to organise oneself is recognised. */
    SELF_ORGANISATION,
    /** Bodies are nested in tiers. */
    NESTING;

    /** The number under which it is cited, from 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }
}
