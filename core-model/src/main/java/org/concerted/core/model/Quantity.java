package org.concerted.core.model;

/** What kind of number an indicator is. A count and a rate are never compared. */
public enum Quantity {
    /** How many. */
    COUNT,
    /** A part of a whole, in percent or from 0 to 1. */
    SHARE,
    /** So many per so many, or per time. */
    RATE,
    /** A mean or median. */
    MEAN,
    /** Money. */
    AMOUNT,
    /** A grade or an index. */
    SCORE,
    /** How many times as high in one group as in another; 1 where they are equal. */
    RATIO
}
