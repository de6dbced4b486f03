package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Id;
import org.concerted.core.model.PowercubeSpace;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.core.model.SeatSelection;

/**
 * Who sits in a body, and who sets its agenda. Seats of citizens and of people who live the issue are counted apart from
 * those of organisations.
 *
 * @param body the body
 * @param kinds seats of each kind; kinds without a seat are left out
 * @param unknown seats of unknown kind
 * @param elected seats of citizens and of people who live the issue whose holders were elected by those whom they speak for
 * @param electedUnknown such seats, or seats of unknown kind, of which it is not known how their holders came to them
 * @param complete whether all seats are on record
 * @param citizenVotes votes of citizens and of people who live the issue, by weight; absent where votes are not all known
 * @param votes all votes, by weight; absent where they are not all known
 * @param votesWithoutAgenda seats that vote and may not add items to the agenda
 * @param convenedBy the actor that convened the body
 * @param agenda who may add items
 * @param attendance who may attend
 * @param space what kind of space its members say that it is
 */
public record Composition(
        Id<Body> body,
        ImmutableMap<SeatKind, Integer> kinds,
        int unknown,
        int elected,
        int electedUnknown,
        boolean complete,
        Optional<BigDecimal> citizenVotes,
        Optional<BigDecimal> votes,
        int votesWithoutAgenda,
        Optional<Id<Actor>> convenedBy,
        Optional<Access> agenda,
        Optional<Access> attendance,
        Optional<PowercubeSpace> space) {
    /**
     * Of a body and the seats held in it.
     *
     * @param body the body
     * @param seats the seats
     * @param complete whether all seats are on record
     */
    static Composition of(Body body, List<Seat> seats, boolean complete) {
        Map<SeatKind, Integer> kinds = new EnumMap<>(SeatKind.class);
        int unknown = 0;
        int elected = 0;
        int electedUnknown = 0;
        int votesWithoutAgenda = 0;
        boolean known = complete;
        BigDecimal citizenVotes = BigDecimal.ZERO;
        BigDecimal votes = BigDecimal.ZERO;
        for (Seat seat : seats) {
            seat.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
            unknown += seat.kind().isEmpty() ? 1 : 0;
            boolean citizen = seat.kind().filter(Composition::citizen).isPresent();
            boolean may = citizen || seat.kind().isEmpty();
            boolean chosen = seat.selection().equals(Optional.of(SeatSelection.ELECTED));
            elected += citizen && chosen ? 1 : 0;
            electedUnknown +=
                    may && seat.selection().isEmpty() || chosen && seat.kind().isEmpty() ? 1 : 0;
            boolean voting = seat.vote().equals(Optional.of(true));
            votesWithoutAgenda += voting && seat.mayAddItems().equals(Optional.of(false)) ? 1 : 0;
            known &= seat.vote().isPresent() && seat.kind().isPresent();
            BigDecimal weight = voting ? seat.weight().orElse(BigDecimal.ONE) : BigDecimal.ZERO;
            votes = votes.add(weight);
            citizenVotes = citizen ? citizenVotes.add(weight) : citizenVotes;
        }
        return new Composition(
                body.id(),
                Maps.immutableEnumMap(kinds),
                unknown,
                elected,
                electedUnknown,
                complete,
                known ? Optional.of(citizenVotes) : Optional.empty(),
                known ? Optional.of(votes) : Optional.empty(),
                votesWithoutAgenda,
                body.convenedBy(),
                body.agenda(),
                body.attendance(),
                body.space());
    }

    /** Whether a kind of seat is held by someone for himself or herself. */
    static boolean citizen(SeatKind kind) {
        return kind == SeatKind.CITIZEN || kind == SeatKind.LIVED_EXPERIENCE;
    }

    /** Seats of a kind. */
    public int of(SeatKind kind) {
        return Optional.ofNullable(kinds.get(kind)).orElse(0);
    }

    /** Seats of citizens and of people who live the issue. */
    public int citizens() {
        return of(SeatKind.CITIZEN) + of(SeatKind.LIVED_EXPERIENCE);
    }

    /** All seats on record. */
    public int seats() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum() + unknown;
    }

    /** The seats that citizens hold, of all, where all are known. */
    Ladder.Share seatShare() {
        return complete && unknown == 0
                ? new Ladder.Share(Optional.of(citizens()), Optional.of(seats()))
                : Ladder.Share.UNKNOWN;
    }

    /** The votes that citizens hold, of all, where all are known and weigh whole numbers. */
    Ladder.Share voteShare() {
        if (citizenVotes.filter(Composition::whole).isPresent()
                && votes.filter(Composition::whole).isPresent()) {
            return new Ladder.Share(citizenVotes.map(BigDecimal::intValue), votes.map(BigDecimal::intValue));
        }
        return Ladder.Share.UNKNOWN;
    }

    private static boolean whole(BigDecimal weight) {
        return weight.stripTrailingZeros().scale() <= 0;
    }
}
