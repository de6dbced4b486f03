package org.concerted.core.model;

/** What an agreement between actors is for. */
public enum AgreementKind {
    /** Responsibilities, resources and tasks are shared by contract (« partenariat », Bourque 2008). */
    PARTNERSHIP,
    /** One actor holds and accounts for the money of others. */
    FIDUCIARY,
    /** One actor acts on behalf of others, within what it says. */
    MANDATE,
    /** Data pass from one to another, under the conditions that it sets. */
    DATA_SHARING,
    /** Money is given, under the conditions that it sets. */
    FUNDING,
    /** Something else. */
    OTHER
}
