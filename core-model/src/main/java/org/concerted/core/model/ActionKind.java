package org.concerted.core.model;

/** At what level an action works (Collective Impact Forum 2016, sixth principle: program and system strategies). */
public enum ActionKind {
    /** A service or a programme for people. */
    PROGRAM,
    /** A rule, a law or a budget. */
    POLICY,
    /** How a system is organised: flows of resources, relations, power. */
    SYSTEM
}
