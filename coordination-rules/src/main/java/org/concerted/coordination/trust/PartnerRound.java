package org.concerted.coordination.trust;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Survey;

/**
 * What one survey says of trust and value among partners.
 *
 * @param survey the survey; absent for ratings given outside any
 * @param closed the day it closed, where it is known
 * @param respondents the most that answered in one dimension, where anything of all together may be shown
 * @param invited how many were invited, where it is known
 * @param network all ratings together
 * @param actors what each actor received, where it may be shown, in the order of ids
 */
public record PartnerRound(
        Optional<Id<Survey>> survey,
        Optional<LocalDate> closed,
        Optional<Integer> respondents,
        Optional<Integer> invited,
        PartnerProfile network,
        ImmutableSortedMap<Id<Actor>, PartnerProfile> actors) {}
