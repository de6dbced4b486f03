package org.concerted.core.model;

/** How exactly a published figure is to be taken. */
public enum Precision {
    /** As it stands. */
    EXACT,
    /** About so much. */
    ABOUT,
    /** So much or more. */
    AT_LEAST,
    /** More than so much. */
    MORE_THAN,
    /** So much or less. */
    AT_MOST,
    /** Less than so much. */
    LESS_THAN
}
