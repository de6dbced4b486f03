package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.concerted.core.Text;

/**
 * A part of the budget that is kept for some projects.
 *
 * @param name for what it is kept
 * @param amount how much, zero or more
 * @param projects the projects that may draw on it, by their place in the list
 */
public record Reserved(Text name, BigDecimal amount, ImmutableSet<Integer> projects) {
    /** Refuses money below zero. */
    public Reserved {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount: " + amount + ", where 0 or more is expected");
        }
    }
}
