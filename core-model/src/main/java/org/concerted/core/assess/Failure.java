package org.concerted.core.assess;

import java.util.Optional;
import org.concerted.core.Ref;

/**
 * A rule or a measure that failed, through a fault of its own. It hides no other, and is never silent.
 *
 * @param source the id of the rule or measure
 * @param subject the subject on which a rule failed; absent for a measure
 * @param cause the kind of fault and its message
 */
public record Failure(String source, Optional<Ref> subject, String cause) {
    static String describe(Throwable fault) {
        return fault.getMessage() == null
                ? fault.getClass().getName()
                : fault.getClass().getName() + ": " + fault.getMessage();
    }
}
