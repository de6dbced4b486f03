package org.concerted.core.assess;

/** What a caller asks: once to stop, always to stop. Used by one thread. */
final class Asked implements Cancellation {
    private final Cancellation caller;
    private boolean asked;

    private Asked(Cancellation caller) {
        this.caller = caller;
    }

    static Asked of(Cancellation caller) {
        return caller instanceof Asked already ? already : new Asked(caller);
    }

    @Override
    public boolean requested() {
        asked = asked || caller.requested();
        return asked;
    }

    /** Goes on, unless asked to stop. */
    void checkpoint() {
        if (requested()) {
            throw new CancelledException();
        }
    }
}
