package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Published rules that turn ballots into funded projects. Deterministic, in exact arithmetic. */
public final class Allocations {
    private Allocations() {}

    /** By points in all, descending, while the money lasts. Nobody's project is taken that no one supports. */
    public static Allocation greedy(Election election, Misfit misfit, TieBreak ties) {
        Run run = new Run(election, ties);
        run.greedy(misfit);
        return run.done(misfit == Misfit.STOP ? Step.Why.AFTER_STOP : Step.Why.DOES_NOT_FIT);
    }

    /**
     * By what a project is worth to voters in all for what it costs, descending, while the money lasts.
     *
     * @param election the ballots
     * @param utility points times cost for the order of points in all, as most cities do; points for points per unit of
     *     money, where what costs nothing goes first
     * @param misfit what becomes of a project that no longer fits
     * @param ties which of two equally placed projects goes first
     * @return what is chosen, and why
     */
    public static Allocation greedy(Election election, Utility utility, Misfit misfit, TieBreak ties) {
        Run run = new Run(election, ties);
        run.greedy(utility, misfit);
        return run.done(misfit == Misfit.STOP ? Step.Why.AFTER_STOP : Step.Why.DOES_NOT_FIT);
    }

    /**
     * By points in all, descending, first among the projects for which a part of the money is kept, out of that part,
     * then among all that are left, out of the rest. This is how Montréal keeps 10 of 45 million dollars for projects of
     * young people.
     *
     * @param election the ballots
     * @param reserves parts of the budget, in the order in which they are given out
     * @param release whether what a reserve leaves goes to the rest, or is not spent
     * @param misfit what becomes of a project that no longer fits into a reserve, or into the rest
     * @param ties which of two equally placed projects goes first
     * @return what is chosen, and why
     * @throws IllegalArgumentException if the reserves are more than the budget
     */
    public static Allocation greedyWithReserves(
            Election election, ImmutableList<Reserved> reserves, boolean release, Misfit misfit, TieBreak ties) {
        BigDecimal kept = reserves.stream().map(Reserved::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (kept.compareTo(election.budget()) > 0) {
            throw new IllegalArgumentException(
                    "reserves: " + kept + ", where at most the budget, " + election.budget() + ", is expected");
        }
        Run run = new Run(election, ties);
        reserves.forEach(reserved -> run.reserve(reserved, misfit));
        if (!release) {
            run.left = run.left.minus(run.unused);
        }
        run.greedy(misfit);
        return run.done(misfit == Misfit.STOP ? Step.Why.AFTER_STOP : Step.Why.DOES_NOT_FIT);
    }

    /**
     * The Method of Equal Shares (Peters, Pierczyński and Skowron 2021, arXiv:2008.13276).
     *
     * @param increment by how much {@link Completion#ADD_ONE} raises each voter's share, above zero
     */
    public static Allocation equalShares(
            Election election, Utility utility, Completion completion, BigDecimal increment, TieBreak ties) {
        if (increment.signum() <= 0) {
            throw new IllegalArgumentException("increment: " + increment + ", where more than 0 is expected");
        }
        Ratio share =
                Ratio.of(election.budget()).over(Math.max(1, election.ballots().size()));
        Run run = shared(election, utility, share, ties);
        while (completion == Completion.ADD_ONE && !run.exhausted()) {
            share = share.plus(Ratio.of(increment));
            Run next = shared(election, utility, share, ties);
            if (next.left.signum() < 0) {
                break;
            }
            run = next;
        }
        if (completion == Completion.UTILITARIAN) {
            run.greedy(Misfit.SKIP);
        } else if (completion == Completion.PHRAGMEN) {
            run.phragmen(Misfit.SKIP);
        }
        return run.done(Step.Why.SHARES_TOO_SMALL);
    }

    /** Sequential Phragmén: always the project that brings the smallest load; stops when that one does not fit. */
    public static Allocation phragmen(Election election, TieBreak ties) {
        Run run = new Run(election, ties);
        run.phragmen(Misfit.STOP);
        return run.done(Step.Why.AFTER_STOP);
    }

    private static Run shared(Election election, Utility utility, Ratio share, TieBreak ties) {
        Run run = new Run(election, ties);
        run.equalShares(utility, share);
        return run;
    }
}
