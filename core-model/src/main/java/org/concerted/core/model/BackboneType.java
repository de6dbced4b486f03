package org.concerted.core.model;

/** How a backbone can be housed (FSG, "Channeling Change", 2012). */
public enum BackboneType {
    /** In a funder. */
    FUNDER_BASED,
    /** In a non-profit organisation created for it. */
    NEW_NONPROFIT,
    /** In a non-profit organisation that existed before. */
    EXISTING_NONPROFIT,
    /** In a government or a public body. */
    GOVERNMENT,
    /** Across several organisations. */
    SHARED,
    /** In a steering committee. */
    STEERING_COMMITTEE
}
