package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * What a rule chose.
 *
 * @param spent the cost of what is selected
 * @param selected the projects, in the order chosen
 * @param steps one for each project, chosen or left out, in the order decided
 */
public record Allocation(BigDecimal spent, ImmutableList<Integer> selected, ImmutableList<Step> steps) {
    static Allocation of(Election election, ImmutableList<Step> steps) {
        ImmutableList<Integer> selected = steps.stream()
                .filter(s -> s.why().chosen())
                .map(Step::project)
                .collect(ImmutableList.toImmutableList());
        return new Allocation(
                selected.stream().map(election.costs()::get).reduce(BigDecimal.ZERO, BigDecimal::add), selected, steps);
    }
}
