package org.concerted.feedback.loops;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/**
 * A loop that one link more would close.
 *
 * @param from the variable where the way ends, and where the link would begin
 * @param to the variable where the way begins, and where the link would lead
 * @param way a shortest way from {@code to} to {@code from}
 * @param by how someone could make the link
 */
public record NearLoop(CausalVariable from, CausalVariable to, ImmutableList<CausalLink> way, By by) {
    /** How someone could make a link. */
    public enum By {
        /** Whoever acts looks at an indicator. */
        READING,
        /** An organisation tells another one, which acts. */
        EXCHANGE;

        /** Its name in lower case. */
        public String word() {
            return Ascii.toLowerCase(name());
        }
    }

    /** How many links the loop would have. */
    public int length() {
        return way.size() + 1;
    }
}
