package org.concerted.feedback.loops;

import com.google.common.base.Ascii;

/** What a loop does to a change that enters it: the product of the signs of its links. */
public enum LoopType {
    /** It amplifies it: an even number of negative links. */
    REINFORCING,
    /** It counteracts it: an odd number of negative links. */
    BALANCING,
    /** The sign of at least one link is not known. */
    INDETERMINATE;

    /** Of a product of signs: 1, -1, or 0 where one is not known. */
    static LoopType of(int product) {
        return product > 0 ? REINFORCING : product < 0 ? BALANCING : INDETERMINATE;
    }

    /** Its name in lower case. */
    public String word() {
        return Ascii.toLowerCase(name());
    }
}
