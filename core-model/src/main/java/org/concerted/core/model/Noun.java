package org.concerted.core.model;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every noun of an initiative has: an id among its type, when it became known, who may see it, and where it is
 * recorded.
 *
 * @param <N> the noun itself
 */
public interface Noun<N extends Noun<N>> {
    /** The id, unique among the nouns of this type in one initiative. */
    Id<N> id();

    /**
     * The date on which this became known to the initiative. Absent means that it was always known, unless the noun
     * is an event: then it is known from the day it happened.
     */
    Optional<LocalDate> known();

    /** Who may see it, as its owner sets it. Absent means the default of its type and of the initiative. */
    Optional<Confidentiality> confidentiality();

    /** Where it is recorded. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Source>> sources();

    /** The first day on which an assessment sees this noun; absent where it always does. */
    default Optional<LocalDate> visibleFrom() {
        return known();
    }
}
