package org.concerted.serialization.codec;

/** Ends a reading that cannot go on; the reason is on record. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super(null, null, false, false);
    }
}
