package org.concerted.core.model;

/**
 * What a correction touches: acting otherwise is single-loop learning, changing what governs action is double-loop
 * learning (Argyris &amp; Schön 1978).
 */
public enum GoverningVariable {
    /** How something is done. Single loop. */
    ACTION,
    /** What is aimed at. Double loop. */
    OBJECTIVE,
    /** What is believed. Double loop. */
    ASSUMPTION,
    /** What is allowed or required. Double loop. */
    RULE
}
