package org.concerted.core.model;

/**
 * Levels of working together, each holding what the one before holds (Himmelman, "Collaboration for a Change", 2002).
 * Here coordinating comes before cooperating: other scales order them the other way round, so they are never merged.
 */
public enum HimmelmanLevel {
    /** Information is exchanged. */
    NETWORKING,
    /** And activities are altered. */
    COORDINATING,
    /** And resources are shared. */
    COOPERATING,
    /** And each enhances the capacity of the other. */
    COLLABORATING;

    /** The level, from 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }
}
