package org.concerted.core.model;

/**
 * Steps by which data change behaviour (Raderstrong &amp; Nazaire, Living Cities, "What Does it Take for
 * Practitioners to Use Data to Change Behavior in Collective Impact?", Metropolitan Universities 2017, doi
 * 10.18060/21742). A loop that stops before the last is open.
 */
public enum LearningStage {
    /** Agree on the data. */
    AGREE,
    /** Find them. */
    FIND,
    /** Present them so that they can be acted on. */
    PRESENT,
    /** Discuss what lies behind them and what to do. */
    DISCUSS,
    /** Change behaviour and share responsibility. */
    CHANGE;

    /** The step, from 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
