package org.concerted.core.model;

/**
 * Phases of a collective impact initiative (Hanleybrown, Kania &amp; Kramer, "Channeling Change", SSIR 2012; phase 0
 * was added later by FSG). Progress is not linear.
 */
public enum FsgPhase {
    /** Generate ideas and dialogue. */
    GENERATE_IDEAS,
    /** Initiate action. */
    INITIATE,
    /** Organise for impact. */
    ORGANISE,
    /** Sustain action and impact. */
    SUSTAIN;

    /** The phase, from 0 to 3. */
    public int number() {
        return ordinal();
    }
}
