package org.concerted.coordination.power;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.coordination.CoordinationPack;
import org.concerted.coordination.voting.Fraction;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Access;
import org.concerted.core.model.Actor;
import org.concerted.core.model.AgendaItem;
import org.concerted.core.model.Body;
import org.concerted.core.model.DecisionMode;
import org.concerted.core.model.Grant;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Money;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class PowerSourcesTest {
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())));

    /** Published: [51; 50, 49, 1] gives 49 and 1 the same power. */
    @Test
    void votingPowerIsNotWeight() {
        PowerSources sources = of(start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(seat("a", "50"), seat("b", "49"), seat("c", "1"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(sources, "a").banzhaf()).contains(Fraction.of(3, 5));
        assertThat(vote(sources, "b").banzhaf()).contains(Fraction.of(1, 5));
        assertThat(vote(sources, "c").banzhaf()).contains(Fraction.of(1, 5));
        assertThat(vote(sources, "a").shapley()).contains(Fraction.of(2, 3));
        assertThat(vote(sources, "c").shapley()).contains(Fraction.of(1, 6));
        assertThat(vote(sources, "b").weight()).isEqualByComparingTo("49");
        assertThat(vote(sources, "b").total())
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("100"));
    }

    @Test
    void fractionsOfVotesCountExactly() {
        PowerSources sources = of(start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(seat("a", "0.5"), seat("b", "0.25"), seat("c", "0.25"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(sources, "a").banzhaf()).contains(Fraction.of(3, 5));
    }

    @Test
    void twoThirdsAndUnanimity() {
        PowerSources thirds = of(start(DecisionMode.QUALIFIED_MAJORITY)
                .addSeats(seat("a", "4"), seat("b", "1"), seat("c", "1"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(thirds, "a").banzhaf()).contains(Fraction.of(1, 1));
        PowerSources all = of(start(DecisionMode.UNANIMITY)
                .addSeats(seat("a", "4"), seat("b", "1"), seat("c", "1"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(all, "a").banzhaf()).contains(Fraction.of(1, 3));
    }

    @Test
    void citizensVoteEachAloneAndAnActorsSeatsAsOne() {
        PowerSources sources = of(start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(
                        seat("a", "1"),
                        Seat.builder().from(seat("a", "1")).id(Id.of("a2")).build(),
                        Seat.builder()
                                .id(Id.of("c1"))
                                .body(Id.of("b"))
                                .vote(true)
                                .build(),
                        Seat.builder()
                                .id(Id.of("c2"))
                                .body(Id.of("b"))
                                .vote(true)
                                .build())
                .complete(Seat.TYPE)
                .build());
        // [3; 2, 1, 1]
        assertThat(vote(sources, "a").banzhaf()).contains(Fraction.of(3, 5));
    }

    @Test
    void whatIsNotKnownIsNotComputed() {
        PowerSources partial =
                of(start(DecisionMode.SIMPLE_MAJORITY).addSeats(seat("a", "1")).build());
        assertThat(vote(partial, "a").total()).isEmpty();
        assertThat(vote(partial, "a").banzhaf()).isEmpty();
        PowerSources unsaid = of(start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(
                        seat("a", "1"),
                        Seat.builder().body(Id.of("b")).actor(Id.of("c")).build())
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(unsaid, "a").total()).isEmpty();
        assertThat(row(unsaid, "c").votes()).isEmpty();
        PowerSources consensus = of(start(DecisionMode.CONSENSUS)
                .addSeats(seat("a", "1"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(consensus, "a").total()).isPresent();
        assertThat(vote(consensus, "a").banzhaf()).isEmpty();
        PowerSources larger =
                of(head().addBodies(body(DecisionMode.SIMPLE_MAJORITY).size(5).build())
                        .addSeats(seat("a", "1"))
                        .complete(Seat.TYPE)
                        .build());
        assertThat(vote(larger, "a").total()).isEmpty();
    }

    @Test
    void aVetoIsSaidAndNoIndexGiven() {
        PowerSources sources = of(head().addBodies(
                        body(DecisionMode.SIMPLE_MAJORITY).addVetoes(Id.of("a")).build())
                .addSeats(seat("a", "1"), seat("b", "1"))
                .complete(Seat.TYPE)
                .build());
        assertThat(vote(sources, "a").veto()).isTrue();
        assertThat(vote(sources, "b").veto()).isFalse();
        assertThat(vote(sources, "b").banzhaf()).isEmpty();
    }

    @Test
    void seatsAndBodiesOfAnotherTimeDoNotCount() {
        Span past = Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        PowerSources seats = of(start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(Seat.builder().from(seat("a", "1")).period(past).build())
                .build());
        assertThat(row(seats, "a").known()).isFalse();
        PowerSources bodies = of(
                head().addBodies(body(DecisionMode.SIMPLE_MAJORITY).period(past).build())
                        .addSeats(seat("a", "1"))
                        .build());
        assertThat(row(bodies, "a").known()).isFalse();
    }

    @Test
    void sharesOfMoneyNeedAllOfIt() {
        Initiative.Builder grants = head().addGrants(
                        grant("g1", "a").amount(Money.cad(300)).build(),
                        grant("g2", "b").amount(Money.cad(100)).build(),
                        grant("kind", "c").amount(Money.cad(900)).inKind(true).build(),
                        grant("over", "c")
                                .amount(Money.cad(900))
                                .period(Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))
                                .build(),
                        grant("passed", "c")
                                .amount(Money.cad(900))
                                .regrantOf(Id.of("g1"))
                                .build());
        PowerSources open = of(grants.build());
        assertThat(row(open, "a").money()).contains(new MoneyPower(1, Optional.empty()));
        assertThat(open.moneyConcentration()).isEmpty();
        PowerSources complete = of(grants.complete(Grant.TYPE).build());
        assertThat(row(complete, "a").money().orElseThrow().share())
                .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("0.75"));
        assertThat(row(complete, "c").money()).isEmpty();
        assertThat(complete.moneyConcentration()).contains(0.625);
        PowerSources unknown = of(Initiative.builder()
                .from(grants.build())
                .addGrants(grant("g3", "b").build())
                .build());
        assertThat(row(unknown, "b").money()).contains(new MoneyPower(2, Optional.empty()));
        PowerSources mixed = of(Initiative.builder()
                .from(grants.build())
                .addGrants(grant("g3", "b")
                        .amount(new Money(BigDecimal.ONE, "USD"))
                        .build())
                .build());
        assertThat(mixed.moneyConcentration()).isEmpty();
    }

    @Test
    void agendasAreReadFromBodiesSeatsAndMeetings() {
        PowerSources sources = of(head().addBodies(body(DecisionMode.CONSENSUS)
                        .convenedBy(Id.of("c"))
                        .agenda(Access.CONVENER)
                        .build())
                .addSeats(
                        Seat.builder().from(seat("a", "1")).mayAddItems(true).build(),
                        Seat.builder().from(seat("b", "1")).mayAddItems(false).build())
                .addMeetings(Meeting.builder()
                        .body(Id.of("b"))
                        .date(LocalDate.of(2026, 3, 1))
                        .addAgenda(
                                item().proposedBy(Id.of("a")).build(),
                                item().proposedBy(Id.of("a")).build(),
                                item().build())
                        .build())
                .build());
        assertThat(sources.items()).isEqualTo(2);
        assertThat(sources.itemsInAll()).isEqualTo(3);
        AgendaPower a = row(sources, "a").agenda();
        assertThat(a.items()).isEqualTo(2);
        assertThat(a.mayAdd()).containsExactly(Id.of("b"));
        assertThat(a.convenes()).isEmpty();
        assertThat(row(sources, "b").agenda().mayNotAdd()).containsExactly(Id.of("b"));
        AgendaPower c = row(sources, "c").agenda();
        assertThat(c.convenes()).containsExactly(Id.of("b"));
        assertThat(c.mayAdd()).containsExactly(Id.of("b"));
        assertThat(c.unknown()).isFalse();
    }

    @Test
    void membersMayAddWhereTheBodySaysSo() {
        PowerSources members = of(head().addBodies(
                        body(DecisionMode.CONSENSUS).agenda(Access.MEMBERS).build())
                .addSeats(seat("a", "1"))
                .build());
        assertThat(row(members, "a").agenda().mayAdd()).containsExactly(Id.of("b"));
        PowerSources convener = of(head().addBodies(
                        body(DecisionMode.CONSENSUS).agenda(Access.CONVENER).build())
                .addSeats(seat("a", "1"))
                .build());
        assertThat(row(convener, "a").agenda().unknown()).isTrue();
    }

    @Test
    void whatTheAudienceMayNotSeeStaysUnknown() {
        Initiative owned = start(DecisionMode.SIMPLE_MAJORITY)
                .addSeats(Seat.builder()
                        .from(seat("a", "1"))
                        .confidentiality(org.concerted.core.model.Confidentiality.OWNER)
                        .build())
                .complete(Seat.TYPE)
                .build();
        assertThat(row(of(owned), "a").known()).isFalse();
    }

    private static PowerSources of(Initiative initiative) {
        return PowerSources.of(ASSESSOR.view(initiative, Asked.TODAY, Audience.TABLE));
    }

    private static ActorPower row(PowerSources sources, String actor) {
        return sources.actors().stream()
                .filter(row -> row.actor().equals(Id.of(actor)))
                .findFirst()
                .orElseThrow();
    }

    private static VotingPower vote(PowerSources sources, String actor) {
        return row(sources, actor).votes().get(0);
    }

    private static Initiative.Builder head() {
        return Initiative.builder().id("x").name(Text.same("X")).addActors(actor("a"), actor("b"), actor("c"));
    }

    private static Initiative.Builder start(DecisionMode mode) {
        return head().addBodies(body(mode).build());
    }

    private static Body.Builder body(DecisionMode mode) {
        Body.Builder builder = Body.builder();
        builder.id(Id.of("b")).name(Text.same("B")).mode(mode);
        return builder;
    }

    private static Seat seat(String actor, String weight) {
        return Seat.builder()
                .body(Id.of("b"))
                .actor(Id.of(actor))
                .vote(true)
                .weight(new BigDecimal(weight))
                .build();
    }

    private static Grant.Builder grant(String id, String giver) {
        Grant.Builder builder = Grant.builder();
        builder.id(Id.of(id)).giver(Id.of(giver));
        return builder;
    }

    private static AgendaItem.Builder item() {
        AgendaItem.Builder builder = AgendaItem.builder();
        builder.matter(Text.same("matter"));
        return builder;
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
