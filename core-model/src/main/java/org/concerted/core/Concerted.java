package org.concerted.core;

/** The library itself. */
public final class Concerted {
    /** The version of the library; an assessment records it. */
    public static final String VERSION = "0.1.0-SNAPSHOT";

    private Concerted() {}
}
