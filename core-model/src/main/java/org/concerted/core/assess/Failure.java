package org.concerted.core.assess;

import java.util.Optional;
import org.concerted.core.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A rule or a measure that failed, through a fault of its own. It hides no other, and is never silent.
 *
 * @param source the id of the rule or measure
 * @param subject the subject on which a rule failed; absent for a measure
 * @param cause the kind of fault and its message
 */
public record Failure(String source, Optional<Ref> subject, String cause) {
    /**
     * What to say of what a rule or a measure threw, whatever it was.
     *
     * @throws VirtualMachineError the fault itself, where the machine cannot go on: memory is gone
     */
    static String describe(Throwable fault) {
        stopIfFatal(fault);
        String message = message(fault);
        return message == null ? fault.getClass().getName() : fault.getClass().getName() + ": " + message;
    }

    private static @Nullable String message(Throwable fault) {
        try {
            return fault.getMessage();
        } catch (Throwable worse) {
            stopIfFatal(worse);
            return null;
        }
    }

    /** Throws on what says that the machine cannot go on. */
    static void stopIfFatal(Throwable fault) {
        if (fault instanceof VirtualMachineError machine && !(fault instanceof StackOverflowError)) {
            throw machine;
        }
    }

    /** Whether two values of others are the same; those that cannot even be compared are not. */
    static boolean same(Object one, @Nullable Object other) {
        try {
            return one.equals(other);
        } catch (Throwable fault) {
            stopIfFatal(fault);
            return false;
        }
    }
}
