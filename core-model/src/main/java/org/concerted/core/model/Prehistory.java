package org.concerted.core.model;

/**
 * What actors lived together before the initiative (Ansell &amp; Gash, "Collaborative Governance in Theory and
 * Practice", JPART 18, 2008).
 */
public enum Prehistory {
    /** They had not met. */
    NONE,
    /** They had cooperated. */
    COOPERATION,
    /** They had been in conflict. */
    ANTAGONISM,
    /** Some of each. */
    BOTH
}
