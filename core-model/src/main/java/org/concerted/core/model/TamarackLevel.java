package org.concerted.core.model;

/** Levels of the collaboration spectrum, from turf to trust (Tamarack Institute). */
public enum TamarackLevel {
    /** Compete for clients, resources, partners and attention. */
    COMPETE,
    /** No systematic connection. */
    CO_EXIST,
    /** Share information. */
    COMMUNICATE,
    /** Act together as needed, informally. */
    COOPERATE,
    /** Adjust and align work systematically. */
    COORDINATE,
    /** Share mission, decision-makers and resources over the longer term. */
    COLLABORATE,
    /** Integrate programmes, planning and funding fully. */
    INTEGRATE;

    /** The level, from 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }
}
