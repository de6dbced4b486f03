package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Text;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ArnsteinRung;
import org.concerted.core.model.Body;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Population;
import org.concerted.core.model.PowercubeSpace;
import org.concerted.core.model.Seat;
import org.concerted.core.model.SeatKind;
import org.concerted.core.model.SeatSelection;
import org.concerted.core.model.Span;
import org.concerted.core.model.Tie;
import org.junit.jupiter.api.Test;

class ParticipationFiguresTest {
    @Test
    void seatsOfCitizensAreCountedApart() {
        Composition body = body(table(
                        seat("s1", SeatKind.ORGANISATION).mayAddItems(true),
                        seat("s2", SeatKind.CITIZEN).mayAddItems(false),
                        seat("s3", SeatKind.LIVED_EXPERIENCE).weight(new BigDecimal(2)),
                        seat("s4", SeatKind.STAFF).vote(false).mayAddItems(false))
                .complete(Seat.TYPE)
                .build());
        assertThat(body.citizens()).isEqualTo(2);
        assertThat(body.seats()).isEqualTo(4);
        assertThat(body.of(SeatKind.ORGANISATION)).isEqualTo(1);
        assertThat(body.of(SeatKind.ELECTED_OFFICIAL)).isZero();
        assertThat(body.citizenVotes()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("3"));
        assertThat(body.votes()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("4"));
        assertThat(body.votesWithoutAgenda()).isEqualTo(1);
        assertThat(body.convenedBy()).contains(Id.of("a"));
        assertThat(body.agenda()).contains(Access.CONVENER);
        assertThat(body.attendance()).contains(Access.INVITED);
        assertThat(body.space()).contains(PowercubeSpace.INVITED);
    }

    /** Four organisations around one; the last has a seat where things are decided. */
    @Test
    void organisationsAreFarWithFewTiesAndNoSeatThatDecides() {
        Initiative.Builder star = Initiative.builder().id("x").name(Text.same("X"));
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            star.addActor(Actor.builder().id(Id.of(id)).name(Text.same(id)).build());
        }
        assertThat(PeripheralActors.of(star.build(), Asked.TODAY, PeripheralActors.YEAR))
                .isEmpty();
        for (String[] tie : new String[][] {{"a", "b"}, {"a", "c"}, {"b", "c"}, {"a", "d"}, {"b", "e"}}) {
            star.addTie(
                    Tie.builder().actor(Id.of(tie[0])).partner(Id.of(tie[1])).build());
        }
        star.addBody(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .role(BodyRole.DECISION)
                        .build())
                .addSeat(Seat.builder()
                        .body(Id.of("table"))
                        .actor(Id.<Actor>of("e"))
                        .build())
                .addExchange(Exchange.builder()
                        .id(Id.of("x"))
                        .giver(Id.<Actor>of("d"))
                        .receiver(Id.of("a"))
                        .addStep(FeedbackStep.of(FeedbackStage.PARTLY_ACCEPTED, Asked.TODAY.minusYears(1)))
                        .build());
        PeripheralActors far = PeripheralActors.of(star.build(), Asked.TODAY, PeripheralActors.YEAR)
                .orElseThrow();
        assertThat(far).isEqualTo(new PeripheralActors(5, ImmutableSortedSet.of(Id.of("d")), 1));
        assertThat(PeripheralActors.of(star.build(), Asked.TODAY.plusDays(1), PeripheralActors.YEAR)
                        .orElseThrow()
                        .contributing())
                .isZero();
    }

    @Test
    void votesAreNotAddedUpWhereSomeAreNotKnown() {
        assertThat(body(table(seat("s1", SeatKind.CITIZEN)).build()).votes()).isEmpty();
        Composition unsaid = body(table(seat("s1", SeatKind.CITIZEN), bare("s2").vote(true))
                .complete(Seat.TYPE)
                .build());
        assertThat(unsaid.votes()).isEmpty();
        assertThat(unsaid.unknown()).isEqualTo(1);
        assertThat(unsaid.seatShare()).isEqualTo(Ladder.Share.UNKNOWN);
        Composition silent = body(table(seat("s1", SeatKind.CITIZEN).vote(Optional.empty()))
                .complete(Seat.TYPE)
                .build());
        assertThat(silent.votes()).isEmpty();
    }

    @Test
    void aBodyWithMoreSeatsThanAreListedIsNotComplete() {
        Initiative listed =
                table(seat("s1", SeatKind.CITIZEN)).complete(Seat.TYPE).build();
        assertThat(body(listed).complete()).isTrue();
        Body larger = Body.builder().from(listed.bodies().get(0)).size(2).build();
        Initiative more = Initiative.builder()
                .from(listed)
                .bodies(com.google.common.collect.ImmutableList.of(larger))
                .build();
        assertThat(body(more).complete()).isFalse();
    }

    @Test
    void seatsAndBodiesOfAnotherTimeAreNotCounted() {
        Span past = Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        Initiative was = table(seat("s1", SeatKind.CITIZEN).period(past)).build();
        assertThat(figures(was).bodies()).isEmpty();
        Initiative still = table(seat("s1", SeatKind.CITIZEN)).build();
        Body gone = Body.builder().from(still.bodies().get(0)).period(past).build();
        assertThat(figures(Initiative.builder()
                                .from(still)
                                .bodies(com.google.common.collect.ImmutableList.of(gone))
                                .build())
                        .bodies())
                .isEmpty();
    }

    @Test
    void aProcessTakesItsSeatsFromItsBodyWhereItSaysNone() {
        Initiative.Builder builder = table(
                        seat("s1", SeatKind.CITIZEN), seat("s2", SeatKind.CITIZEN), seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE);
        builder.addParticipationProcesses(ParticipationProcess.builder()
                .id(Id.of("p"))
                .name(Text.same("P"))
                .body(Id.of("b"))
                .negotiated(false)
                .delegated(false)
                .build());
        ProcessFigures process = figures(builder.build()).processes().get(0);
        assertThat(process.seats()).isEqualTo(new Ladder.Share(Optional.of(2), Optional.of(3)));
        assertThat(process.votes()).isEqualTo(new Ladder.Share(Optional.of(2), Optional.of(3)));
        assertThat(process.ladder()).isEqualTo(new Ladder(ArnsteinRung.PLACATION, ArnsteinRung.PLACATION));
    }

    @Test
    void thePeripheryIsCountedWhereItIsHeard() {
        Initiative.Builder builder = table(
                seat("s1", SeatKind.LIVED_EXPERIENCE).population(Id.of("far")),
                seat("s2", SeatKind.CITIZEN).population(Id.of("far")).vote(false));
        builder.addPopulations(
                Population.builder()
                        .id(Id.of("far"))
                        .name(Text.same("Far"))
                        .periphery(true)
                        .build(),
                Population.builder()
                        .id(Id.of("near"))
                        .name(Text.same("Near"))
                        .periphery(false)
                        .build(),
                Population.builder().id(Id.of("some")).name(Text.same("Some")).build());
        builder.addParticipationProcesses(
                process("p1").heard(3).build(),
                process("p2").heard(0).build(),
                process("p3").build(),
                ParticipationProcess.builder()
                        .id(Id.of("p4"))
                        .name(Text.same("P4"))
                        .heard(4)
                        .build());
        builder.addExchanges(Exchange.builder()
                .id(Id.of("e"))
                .population(Id.of("far"))
                .receiver(Id.of("a"))
                .build());
        assertThat(figures(builder.build()).periphery()).containsExactly(new Periphery(Id.of("far"), 3, 1, 2, 1, 1));
    }

    @Test
    void publishedPoliciesAreAskedByName() {
        Composition three = body(table(
                        seat("s1", SeatKind.CITIZEN),
                        seat("s2", SeatKind.CITIZEN),
                        seat("s3", SeatKind.CITIZEN),
                        seat("s4", SeatKind.ORGANISATION),
                        seat("s5", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.CRITICAL_MASS.met(three)).contains(true);
        // Whether these citizens are among those that the centre serves is not on record.
        assertThat(SeatPolicy.HEALTH_CENTRE.met(three)).isEmpty();
        Composition served = body(table(
                        seat("s1", SeatKind.LIVED_EXPERIENCE),
                        seat("s2", SeatKind.LIVED_EXPERIENCE),
                        seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.HEALTH_CENTRE.met(served)).contains(true);
        // Two of five are 40%, and two.
        Composition two = body(table(
                        seat("s1", SeatKind.CITIZEN),
                        seat("s2", SeatKind.CITIZEN),
                        seat("s3", SeatKind.ORGANISATION),
                        seat("s4", SeatKind.ORGANISATION),
                        seat("s5", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.CRITICAL_MASS.met(two)).contains(false);
        assertThat(SeatPolicy.HEALTH_CENTRE.met(two)).contains(false);
        // Three of ten are 30% and not 35%.
        Composition ten = body(table(
                        seat("s1", SeatKind.CITIZEN),
                        seat("s2", SeatKind.CITIZEN),
                        seat("s3", SeatKind.CITIZEN),
                        seat("s4", SeatKind.STAFF),
                        seat("s5", SeatKind.STAFF),
                        seat("s6", SeatKind.STAFF),
                        seat("s7", SeatKind.STAFF),
                        seat("s8", SeatKind.STAFF),
                        seat("s9", SeatKind.STAFF),
                        seat("s10", SeatKind.STAFF))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.THIRTY_PERCENT.met(ten)).contains(true);
        assertThat(SeatPolicy.CRITICAL_MASS.met(ten)).contains(false);
        assertThat(SeatPolicy.ALL).extracting(SeatPolicy::id).doesNotHaveDuplicates();
    }

    @Test
    void aThirdElectedOfficialsAndAThirdElectedByThePeople() {
        Composition board = body(table(
                        seat("s1", SeatKind.ELECTED_OFFICIAL),
                        seat("s2", SeatKind.LIVED_EXPERIENCE).selection(SeatSelection.ELECTED),
                        seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.COMMUNITY_ACTION.met(board)).contains(true);
        Composition appointed = body(table(
                        seat("s1", SeatKind.ELECTED_OFFICIAL),
                        seat("s2", SeatKind.LIVED_EXPERIENCE).selection(SeatSelection.APPOINTED),
                        seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.COMMUNITY_ACTION.met(appointed)).contains(false);
        Composition unsaid = body(table(
                        seat("s1", SeatKind.ELECTED_OFFICIAL),
                        seat("s2", SeatKind.LIVED_EXPERIENCE),
                        seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.COMMUNITY_ACTION.met(unsaid)).isEmpty();
        Composition unkind = body(table(
                        seat("s1", SeatKind.ELECTED_OFFICIAL),
                        bare("s2").selection(SeatSelection.ELECTED),
                        seat("s3", SeatKind.ORGANISATION))
                .complete(Seat.TYPE)
                .build());
        assertThat(SeatPolicy.COMMUNITY_ACTION.met(unkind)).isEmpty();
    }

    @Test
    void policiesSayNothingOfSeatsThatAreNotAllKnown() {
        assertThat(SeatPolicy.CRITICAL_MASS.met(
                        body(table(seat("s1", SeatKind.STAFF)).build())))
                .isEmpty();
    }

    private static ParticipationFigures figures(Initiative initiative) {
        return ParticipationFigures.of(initiative, Asked.TODAY);
    }

    private static Composition body(Initiative initiative) {
        return figures(initiative).bodies().values().asList().get(0);
    }

    private static Initiative.Builder table(Seat.Builder... seats) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder().id(Id.of("a")).name(Text.same("A")).build())
                .addBodies(Body.builder()
                        .id(Id.of("b"))
                        .name(Text.same("B"))
                        .convenedBy(Id.of("a"))
                        .agenda(Access.CONVENER)
                        .attendance(Access.INVITED)
                        .space(PowercubeSpace.INVITED)
                        .build());
        for (Seat.Builder seat : seats) {
            builder.addSeats(seat.build());
        }
        return builder;
    }

    private static Seat.Builder seat(String id, SeatKind kind) {
        Seat.Builder builder = bare(id);
        builder.kind(kind).vote(true);
        return builder;
    }

    private static Seat.Builder bare(String id) {
        Seat.Builder builder = Seat.builder();
        builder.id(Id.of(id)).body(Id.of("b"));
        return builder;
    }

    private static ParticipationProcess.Builder process(String id) {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.id(Id.of(id)).name(Text.same(id)).addPopulations(Id.of("far"));
        return builder;
    }
}
