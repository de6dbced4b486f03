package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concerted.core.model.Id;
import org.concerted.core.model.Reading;

/**
 * Which readings stand on the same base: from one to the next, the denominator moves little. A slow drift, as of births, is
 * no other base; a jump, as of Strive's from 53 indicators to 34, is.
 */
final class Bases {
    /** The change of the denominator, from one reading to the next, that counts as another base. */
    static final BigDecimal STANDARD_SHIFT = new BigDecimal("0.2");

    private Bases() {}

    /** A number for each reading, in order of time: two that have the same stand on the same base, as far as is known. */
    static ImmutableMap<Id<Reading>, Integer> of(List<Reading> inTime) {
        ImmutableMap.Builder<Id<Reading>, Integer> bases = ImmutableMap.builder();
        Optional<BigDecimal> before = Optional.empty();
        int base = 0;
        for (Reading reading : inTime) {
            if (before.isPresent()
                    && reading.denominator().isPresent()
                    && jumps(before.get(), reading.denominator().get(), STANDARD_SHIFT)) {
                base++;
            }
            before = reading.denominator();
            bases.put(reading.id(), base);
        }
        return bases.buildOrThrow();
    }

    static boolean jumps(BigDecimal one, BigDecimal other, BigDecimal shift) {
        BigDecimal larger = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(larger.multiply(shift)) > 0;
    }
}
