package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.model.ConditionMaturity;

/**
 * How far one condition is in place: each of its items, and what follows. The three levels are published (ORS Impact
 * &amp; Spark Policy Institute 2018); that all items make a condition mature, none absent and some emerging is ours.
 *
 * @param items each item and whether it is so
 */
public record Reached(ImmutableMap<String, Answer> items) {
    /** The level, where what is unknown could not change it. */
    public Optional<ConditionMaturity> maturity() {
        ConditionMaturity least = least();
        return least == most() ? Optional.of(least) : Optional.empty();
    }

    /** The level if all that is unknown were lacking. */
    public ConditionMaturity least() {
        return level(count(Answer.YES));
    }

    /** The level if all that is unknown were there. */
    public ConditionMaturity most() {
        return level(count(Answer.YES) + count(Answer.UNKNOWN));
    }

    private ConditionMaturity level(long there) {
        return there == 0
                ? ConditionMaturity.ABSENT
                : there == items.size() ? ConditionMaturity.MATURE : ConditionMaturity.EMERGING;
    }

    private long count(Answer answer) {
        return items.values().stream().filter(a -> a == answer).count();
    }
}
