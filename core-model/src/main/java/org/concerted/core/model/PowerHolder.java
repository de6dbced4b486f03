package org.concerted.core.model;

/** Who holds a power, between those who organise or fund and the people concerned. */
public enum PowerHolder {
    /** Those who organise or fund. */
    INSTITUTION,
    /** Both, neither being able to change it alone. */
    SHARED,
    /** The people concerned. */
    CITIZENS
}
