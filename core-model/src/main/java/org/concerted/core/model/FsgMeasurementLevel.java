package org.concerted.core.model;

/**
 * Kinds of shared measurement system (Kramer, Parkhurst &amp; Vaidyanathan, "Breakthroughs in Shared Measurement and
 * Social Impact", FSG 2009).
 */
public enum FsgMeasurementLevel {
    /** Organisations choose from a set of measures and report on one platform. */
    SHARED_PLATFORM,
    /** All report the same measures, with identical definitions and methods. */
    COMPARATIVE_PERFORMANCE,
    /** All measure, coordinate and learn together in a continuing process. */
    ADAPTIVE_LEARNING;

    /** The level, from 1 to 3. */
    public int number() {
        return ordinal() + 1;
    }
}
