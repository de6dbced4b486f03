package org.concerted.coordination.conditional;

import java.util.OptionalInt;

/**
 * Which single commitment, given without a condition, would let the most others start.
 *
 * @param commitment the commitment, the first of those that tie; absent where every candidate starts anyway
 * @param others how many others would start with it
 * @param candidates how many candidates there were
 * @param all whether the candidates were all commitments that do not start by themselves, so that no other would tip more
 */
public record Tipping(OptionalInt commitment, int others, int candidates, boolean all) {
    /** Up to how many commitments every one of them is tried, since the time grows with the square. Ours. */
    public static final int ALL_UP_TO = 10_000;
}
