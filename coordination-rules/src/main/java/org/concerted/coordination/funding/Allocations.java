package org.concerted.coordination.funding;

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
