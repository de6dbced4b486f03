package org.concerted.coordination.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the legal needs of a structure call for. Several forms may answer them at once, and a structure may combine some: an
 * association with a fiduciary, a non-profit with a social trust.
 *
 * @param needs the needs
 * @param person whether a legal person is needed, its own or a fiduciary's; absent where that is not known
 * @param standings each form and whether it answers
 */
public record LegalAdvice(LegalNeeds needs, Optional<Boolean> person, ImmutableMap<Vehicle, Standing> standings) {
    /** The advice for these needs. */
    public static LegalAdvice of(LegalNeeds needs) {
        return new LegalAdvice(
                needs, needs.person(), Maps.toMap(Arrays.asList(Vehicle.values()), v -> v.standing(needs)));
    }
}
