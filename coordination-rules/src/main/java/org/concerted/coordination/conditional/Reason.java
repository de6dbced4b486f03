package org.concerted.coordination.conditional;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Why one commitment does not hold: as long as none of these does, it cannot, even if all others did. No part of it can
 * be dropped. Empty where the commitment asks for more than there is.
 *
 * @param commitment the commitment
 * @param commitments those that it waits for, in ascending order
 * @param facts the facts that it waits for, by the numbers they were given, in ascending order
 * @param smallest whether it is proven that no other reason, made of the like, has fewer parts
 */
public record Reason(int commitment, ImmutableIntArray commitments, ImmutableIntArray facts, boolean smallest) {
    /** How many parts it has. */
    public int size() {
        return commitments.length() + facts.length();
    }
}
