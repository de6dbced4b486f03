package org.concerted.core.model;

/** What a tension is between. The first three are those of network governance (Provan &amp; Kenis 2008). */
public enum TensionKind {
    /** Efficiency and inclusiveness. */
    EFFICIENCY_INCLUSIVENESS,
    /** Legitimacy inside and legitimacy outside. */
    INTERNAL_EXTERNAL_LEGITIMACY,
    /** Flexibility and stability. */
    FLEXIBILITY_STABILITY,
    /** What an actor keeps for itself and what it shares. */
    AUTONOMY_INTEGRATION,
    /** Roles that meet in one actor. */
    ROLES,
    /** Something else. */
    OTHER
}
