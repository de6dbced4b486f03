package org.concerted.feedback.loops;

import com.google.common.collect.ImmutableList;

/**
 * A loop that one link more would close.
 *
 * @param from the variable where the way ends, and where the link would begin
 * @param to the variable where the way begins, and where the link would lead
 * @param way a shortest way from {@code to} to {@code from}
 */
public record NearLoop(CausalVariable from, CausalVariable to, ImmutableList<CausalLink> way) {
    /** How many links the loop would have. */
    public int length() {
        return way.size() + 1;
    }
}
