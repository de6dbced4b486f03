package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.concerted.core.model.PartnerDimension;

/**
 * What was said of one actor, or of all together, in each dimension of trust and of value.
 *
 * @param dimensions the dimensions that may be shown, in their published order
 */
public record PartnerProfile(ImmutableMap<PartnerDimension, PartnerScore> dimensions) {
    /** The dimensions of trust. */
    public static final ImmutableSet<PartnerDimension> TRUST = ImmutableSet.of(
            PartnerDimension.RELIABILITY, PartnerDimension.MISSION_CONGRUENCE, PartnerDimension.OPENNESS);
    /** The dimensions of value. */
    public static final ImmutableSet<PartnerDimension> VALUE =
            ImmutableSet.of(PartnerDimension.POWER, PartnerDimension.INVOLVEMENT, PartnerDimension.RESOURCES);

    /** The mean of all ratings of trust that may be shown; it says of how many dimensions. */
    public Optional<PartnerScore> trust() {
        return together(TRUST);
    }

    /** The mean of all ratings of value that may be shown; it says of how many dimensions. */
    public Optional<PartnerScore> value() {
        return together(VALUE);
    }

    /** One dimension. */
    public Optional<PartnerScore> of(PartnerDimension dimension) {
        return Optional.ofNullable(dimensions.get(dimension));
    }

    private Optional<PartnerScore> together(ImmutableSet<PartnerDimension> some) {
        return some.stream().flatMap(d -> of(d).stream()).reduce(PartnerScore::and);
    }
}
