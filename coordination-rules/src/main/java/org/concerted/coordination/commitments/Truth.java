package org.concerted.coordination.commitments;

/** Kleene's three values: what is not known stays so unless the rest settles it. In this order, and is the least. */
enum Truth {
    /** It does not hold. */
    NO,
    /** It is not known. */
    UNKNOWN,
    /** It holds. */
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
