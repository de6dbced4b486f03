package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;

/**
 * Projects, known by their place in the list, and what voters said of them.
 *
 * @param budget what can be spent, zero or more, in one currency
 * @param costs the cost of each project, zero or more, in that currency
 * @param ballots for each voter, the points given to projects; one point is an approval, zero or less is no support
 */
public record Election(
        BigDecimal budget, ImmutableList<BigDecimal> costs, ImmutableList<ImmutableMap<Integer, BigDecimal>> ballots) {
    /** Refuses money below zero and a ballot for a project that is not there. */
    public Election {
        if (budget.signum() < 0 || costs.stream().anyMatch(c -> c.signum() < 0)) {
            throw new IllegalArgumentException("budget " + budget + ", costs " + costs + ": 0 or more is expected");
        }
        for (ImmutableMap<Integer, BigDecimal> ballot : ballots) {
            for (int project : ballot.keySet()) {
                if (project < 0 || project >= costs.size()) {
                    throw new IllegalArgumentException(
                            "project " + project + ": 0 to " + (costs.size() - 1) + " is expected");
                }
            }
        }
    }
}
