package org.concerted.coordination.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionMode;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Stance;
import org.concerted.core.model.VoteChoice;
import org.junit.jupiter.api.Test;

class PollTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void theSameVoicesAdoptUnderSomeModesAndNotUnderOthers() {
        Poll poll = only(base(body())
                .addPositions(vote("a", VoteChoice.FOR), vote("b", VoteChoice.FOR), vote("c", VoteChoice.AGAINST)));
        assertThat(poll.known()).isEqualTo(3);
        assertThat(poll.proposal().under(VotingMode.SIMPLE_MAJORITY).answer()).isEqualTo(Outcome.Answer.ADOPTED);
        assertThat(poll.proposal().under(VotingMode.QUALIFIED_MAJORITY).answer())
                .isEqualTo(Outcome.Answer.ADOPTED);
        assertThat(poll.proposal().under(VotingMode.UNANIMITY).answer()).isEqualTo(Outcome.Answer.NOT_ADOPTED);
        assertThat(poll.mode()).contains(DecisionMode.CONSENSUS);
        assertThat(poll.complete()).isFalse();
    }

    @Test
    void whoTookNoPositionIsUnknown() {
        Poll poll = only(base(body()).addPositions(vote("a", VoteChoice.FOR), vote("b", VoteChoice.AGAINST)));
        assertThat(poll.known()).isEqualTo(2);
        assertThat(poll.proposal().under(VotingMode.SIMPLE_MAJORITY).answer()).isEqualTo(Outcome.Answer.OPEN);
        assertThat(polls(base(body()))).isEmpty();
    }

    @Test
    void onlySeatsThatVoteOnTheDayCount() {
        Poll poll = only(base(body())
                .addPositions(vote("gone", VoteChoice.FOR), vote("guest", VoteChoice.FOR), vote("a", VoteChoice.FOR)));
        assertThat(poll.proposal().voices()).hasSize(3);
        assertThat(poll.known()).isEqualTo(1);
    }

    @Test
    void theLastPositionStandsAndLaterOnesAreNotKnownYet() {
        Position first = Position.builder()
                .from(vote("a", VoteChoice.AGAINST))
                .id(Id.of("first"))
                .date(DAY.minusDays(9))
                .build();
        Position second = Position.builder()
                .from(vote("a", VoteChoice.FOR))
                .id(Id.of("second"))
                .date(DAY.minusDays(2))
                .build();
        Position later = Position.builder()
                .from(vote("a", VoteChoice.AGAINST))
                .id(Id.of("later"))
                .date(DAY.plusDays(2))
                .build();
        Poll poll = only(base(body()).addPositions(later, second, first));
        assertThat(poll.proposal().voices())
                .extracting(Voice::support)
                .containsExactlyInAnyOrder(Support.YES, Support.UNKNOWN, Support.UNKNOWN);
    }

    @Test
    void aSeatSpeaksForItselfAlone() {
        Position bySeat = Position.builder()
                .id(Id.of("by-seat"))
                .decision(Id.of("d"))
                .seat(Id.of("seat-a"))
                .actor(Id.of("b"))
                .stance(new Stance.Vote(VoteChoice.FOR))
                .build();
        assertThat(only(base(body()).addPositions(bySeat)).known()).isEqualTo(1);
    }

    @Test
    void quorumMajorityAndVetoAreTheBodys() {
        Body strict = Body.builder()
                .from(body())
                .quorum(BigDecimal.ONE)
                .majority(new BigDecimal("0.9"))
                .addVetoes(Id.of("c"))
                .build();
        Poll poll = only(base(strict)
                .addPositions(vote("a", VoteChoice.FOR), vote("b", VoteChoice.FOR), vote("c", VoteChoice.AGAINST)));
        assertThat(poll.proposal().quorum()).isEqualByComparingTo("1");
        assertThat(poll.proposal().under(VotingMode.SIMPLE_MAJORITY).reason()).isEqualTo(Outcome.Reason.VETO);
        Body ninety =
                Body.builder().from(body()).majority(new BigDecimal("0.9")).build();
        assertThat(only(base(ninety)
                                .addPositions(
                                        vote("a", VoteChoice.FOR),
                                        vote("b", VoteChoice.FOR),
                                        vote("c", VoteChoice.AGAINST)))
                        .proposal()
                        .under(VotingMode.QUALIFIED_MAJORITY)
                        .answer())
                .isEqualTo(Outcome.Answer.NOT_ADOPTED);
    }

    @Test
    void eachOptionIsAPollOfItsOwn() {
        Initiative.Builder initiative = base(body())
                .addOptions(option("x"), option("y"))
                .addPositions(
                        Position.builder()
                                .from(vote("a", VoteChoice.FOR))
                                .id(Id.of("1"))
                                .option(Id.of("y"))
                                .build(),
                        Position.builder()
                                .from(vote("a", VoteChoice.AGAINST))
                                .id(Id.of("2"))
                                .option(Id.of("x"))
                                .build());
        assertThat(polls(initiative))
                .extracting(poll -> poll.option().map(Id::value))
                .containsExactly(Optional.of("x"), Optional.of("y"));
    }

    @Test
    void allSeatsOnRecordIsSaid() {
        assertThat(only(base(body()).complete(Seat.TYPE).addPositions(vote("a", VoteChoice.FOR)))
                        .complete())
                .isTrue();
    }

    private static Option option(String id) {
        return Option.builder()
                .id(Id.of(id))
                .decision(Id.of("d"))
                .name(Text.same(id))
                .build();
    }

    private static Poll only(Initiative.Builder initiative) {
        ImmutableList<Poll> polls = polls(initiative);
        assertThat(polls).hasSize(1);
        return polls.get(0);
    }

    private static ImmutableList<Poll> polls(Initiative.Builder initiative) {
        return Poll.of(initiative.build(), DAY);
    }

    private static Position vote(String actor, VoteChoice choice) {
        return Position.builder()
                .id(Id.of(actor + "-" + choice.name().toLowerCase(java.util.Locale.ROOT)))
                .decision(Id.of("d"))
                .actor(Id.of(actor))
                .stance(new Stance.Vote(choice))
                .build();
    }

    private static Body body() {
        return Body.builder()
                .id(Id.of("body"))
                .name(Text.same("body"))
                .mode(DecisionMode.CONSENSUS)
                .build();
    }

    /** Three seats that vote, one that does not, one that was given up. */
    private static Initiative.Builder base(Body body) {
        Initiative.Builder initiative = Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addBody(body)
                .addDecision(Decision.builder()
                        .id(Id.of("d"))
                        .matter(Text.same("d"))
                        .body(Id.of("body"))
                        .build());
        Stream.of("a", "b", "c", "guest", "gone").forEach(id -> {
            initiative.addActor(
                    Actor.builder().id(Id.of(id)).name(Text.same(id)).build());
            Seat.Builder seat =
                    Seat.builder().id(Id.of("seat-" + id)).body(Id.of("body")).actor(Id.of(id));
            if (id.equals("guest")) {
                seat.vote(false);
            }
            if (id.equals("gone")) {
                seat.period(Span.of(DAY.minusYears(2), DAY.minusDays(1)));
            }
            initiative.addSeat(seat.build());
        });
        return initiative;
    }
}
