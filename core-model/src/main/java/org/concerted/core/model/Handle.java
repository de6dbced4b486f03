package org.concerted.core.model;

/**
 * A noun of one initiative as an integer: the slot of its type in the upper bits, its position in the lower ones. Dense
 * and comparable, valid for one registry only.
 */
public final class Handle {
    /** Points at nothing. */
    public static final int NONE = -1;

    private static final int POSITION_BITS = 25;
    private static final int POSITION_MASK = (1 << POSITION_BITS) - 1;

    private Handle() {}

    /** The handle of a position among the nouns of a type. */
    public static int of(int slot, int position) {
        return slot << POSITION_BITS | position;
    }

    /** The slot of its type, as {@link NounTypes#slot} gives it. */
    public static int slot(int handle) {
        return handle >>> POSITION_BITS;
    }

    /** The position in the list of its type. */
    public static int position(int handle) {
        return handle & POSITION_MASK;
    }
}
