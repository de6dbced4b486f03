package org.concerted.coordination.participation;

import java.util.Optional;
import org.concerted.core.model.ArnsteinRung;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.PowerHolder;

/**
 * Where a process stands on Arnstein's ladder by its structure, whatever it is called: channel back, seats, votes, who can
 * override and who controls the budget, by the markers that she published. What is not on record leaves a range. The two
 * lowest rungs are about intentions and are never concluded.
 *
 * <table>
 * <caption>Markers</caption>
 * <tr><th>Rung</th><th>Marker</th></tr>
 * <tr><td>8</td><td>as 7, and citizens control the budget, reach the funds without an intermediary and nobody else can
 *     override</td></tr>
 * <tr><td>7</td><td>a clear majority of votes (of seats where votes are not known), delegated powers, and the institution
 *     alone cannot override</td></tr>
 * <tr><td>6</td><td>decisions shared by negotiation, and the institution alone cannot override</td></tr>
 * <tr><td>5</td><td>citizens hold seats</td></tr>
 * <tr><td>4</td><td>information can flow back</td></tr>
 * <tr><td>3</td><td>none of these</td></tr>
 * </table>
 *
 * @param lowest the lowest rung that fits what is on record
 * @param highest the highest
 * @see <a href="http://partnerships.org.uk/part/arn.htm">Arnstein 1969, A ladder of citizen participation</a>
 */
public record Ladder(ArnsteinRung lowest, ArnsteinRung highest) {
    /** Of a process, by what it says itself. */
    public static Ladder of(ParticipationProcess process) {
        return of(
                process,
                Share.of(process.citizenSeats(), process.seats()),
                Share.of(process.citizenVotes(), process.votes()));
    }

    /**
     * Of a process, with seats and votes counted elsewhere.
     *
     * @param process the process
     * @param seats seats of citizens
     * @param votes votes of citizens
     */
    public static Ladder of(ParticipationProcess process, Share seats, Share votes) {
        Optional<Boolean> free = process.overriddenBy().map(holder -> holder != PowerHolder.INSTITUTION);
        Optional<Boolean> majority = votes.majority().or(seats::majority);
        Optional<Boolean> delegated = and(and(majority, process.delegated()), free);
        Optional<Boolean> control = and(
                and(delegated, process.directFunds()),
                and(
                        process.budgetControl().map(PowerHolder.CITIZENS::equals),
                        process.overriddenBy().map(PowerHolder.CITIZENS::equals)));
        Reach reach = new Reach();
        reach.at(ArnsteinRung.CITIZEN_CONTROL, control);
        reach.at(ArnsteinRung.DELEGATED_POWER, delegated);
        reach.at(ArnsteinRung.PARTNERSHIP, and(process.negotiated(), free));
        reach.at(ArnsteinRung.PLACATION, seats.some());
        reach.at(ArnsteinRung.CONSULTATION, process.feedbackChannel());
        reach.at(ArnsteinRung.INFORMING, Optional.of(true));
        return new Ladder(reach.lowest, reach.highest);
    }

    /** Whether what is on record leaves one rung only. */
    public boolean exact() {
        return lowest == highest;
    }

    /** Whether nothing on record says where it stands. */
    public boolean open() {
        return lowest == ArnsteinRung.INFORMING && highest == ArnsteinRung.CITIZEN_CONTROL;
    }

    private static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
        Optional<Boolean> no = Optional.of(false);
        if (one.equals(no) || other.equals(no)) {
            return no;
        }
        return one.isPresent() ? other : one;
    }

    /** Goes down the ladder: the first rung not excluded is the highest, the first that is sure the lowest. */
    private static final class Reach {
        private ArnsteinRung highest = ArnsteinRung.INFORMING;
        private ArnsteinRung lowest = ArnsteinRung.INFORMING;
        private boolean open = true;
        private boolean sure;

        void at(ArnsteinRung rung, Optional<Boolean> reached) {
            if (open && !reached.equals(Optional.of(false))) {
                highest = rung;
                open = false;
            }
            if (!sure && reached.equals(Optional.of(true))) {
                lowest = rung;
                sure = true;
            }
        }
    }

    /**
     * The part of seats or votes that citizens hold.
     *
     * @param held theirs; absent where it is not known
     * @param all all; absent where it is not known
     */
    public record Share(Optional<Integer> held, Optional<Integer> all) {
        /** Nothing known. */
        public static final Share UNKNOWN = new Share(Optional.empty(), Optional.empty());

        /** Theirs, of all. */
        public static Share of(Optional<Integer> held, Optional<Integer> all) {
            return new Share(held, all);
        }

        /** Whether they hold any. */
        Optional<Boolean> some() {
            return all.equals(Optional.of(0)) ? Optional.of(false) : held.map(n -> n > 0);
        }

        /** Whether they hold more than half. */
        Optional<Boolean> majority() {
            if (held.equals(Optional.of(0)) || all.equals(Optional.of(0))) {
                return Optional.of(false);
            }
            return held.isPresent() && all.isPresent() ? Optional.of(2 * held.get() > all.get()) : Optional.empty();
        }

        /** This where it says anything, another otherwise. */
        Share or(Share other) {
            return held.isPresent() || all.isPresent() ? this : other;
        }
    }
}
