package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * A rule with all that it leaves open. Each choice can change who is funded, so each is to be said before people vote.
 *
 * @param rule the rule
 * @param misfit what greedy allocation does with a project that no longer fits
 * @param utility what a project is worth to a voter under Equal Shares
 * @param completion how the money that Equal Shares leaves is used
 * @param ties which of two equally placed projects goes first
 */
public record FundingMethod(FundingRule rule, Misfit misfit, Utility utility, Completion completion, TieBreak ties) {
    /**
     * A rule in its usual form: greedy skips what no longer fits; Equal Shares counts points times cost, so that a costly
     * project is not worth less to those who want it, and spends what is left by score; ties go to the project listed
     * first.
     *
     * @param rule the rule
     * @return the method
     */
    public static FundingMethod of(FundingRule rule) {
        return new FundingMethod(rule, Misfit.SKIP, Utility.POINTS_TIMES_COST, Completion.UTILITARIAN, TieBreak.LISTED);
    }

    /**
     * Applies the rule.
     *
     * @param election the ballots
     * @return what is chosen, and why
     */
    public Allocation allocate(Election election) {
        return allocate(election, ImmutableList.of());
    }

    /**
     * Applies the rule, with parts of the money kept for some projects. What a reserve leaves goes to the rest.
     *
     * @param election the ballots
     * @param reserves the parts that are kept; no rule but the greedy one is published with any
     * @return what is chosen, and why
     * @throws IllegalArgumentException if another rule than the greedy one is to keep a part
     */
    public Allocation allocate(Election election, ImmutableList<Reserved> reserves) {
        if (!reserves.isEmpty() && rule != FundingRule.GREEDY) {
            throw new IllegalArgumentException("reserves: expected with " + FundingRule.GREEDY + " only");
        }
        return switch (rule) {
            case GREEDY -> Allocations.greedyWithReserves(election, reserves, true, misfit, ties);
            case EQUAL_SHARES -> Allocations.equalShares(election, utility, completion, BigDecimal.ONE, ties);
            case PHRAGMEN -> Allocations.phragmen(election, ties);
        };
    }
}
