package org.concerted.core.model;

/**
 * What a structure has to be able to do for the whole network: the need for competencies of Provan &amp; Kenis 2008,
 * in a list of ours.
 */
public enum NetworkTask {
    /** Raise funds. */
    FUND_RAISING,
    /** Mediate conflicts. */
    MEDIATION,
    /** Speak for the network outside. */
    LEGITIMACY,
    /** Keep a shared data system. */
    DATA_SYSTEM,
    /** Watch over quality. */
    QUALITY_MONITORING
}
