package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Text;

/** The caller's {@link Cancellation} asked to stop. */
public final class CancelledException extends ConcertedException {
    private static final long serialVersionUID = 1L;

    /** The exception that ends a cancelled assessment. */
    public CancelledException() {
        super(ImmutableList.of(Problem.builder()
                .path("")
                .found("cancelled")
                .expected(Text.of("une évaluation menée à son terme", "an assessment run to its end"))
                .build()));
    }
}
