package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;

/**
 * A part of the budget that is kept for some projects.
 *
 * @param amount how much, zero or more
 * @param projects the projects that may draw on it, by their place in the list
 */
public record Reserved(BigDecimal amount, ImmutableSet<Integer> projects) {
    /** Refuses money below zero. */
    public Reserved {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount: " + amount + ", where 0 or more is expected");
        }
    }
}
