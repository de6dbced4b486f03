package org.concerted.core.assess;

/** Asks an assessment to stop. Looked at between subjects and inside measures, from the thread that assesses. */
@FunctionalInterface
public interface Cancellation {
    /** Never. */
    Cancellation NEVER = () -> false;

    /** Whether the answer is no longer wanted. */
    boolean requested();
}
