package org.concerted.coordination.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.junit.jupiter.api.Test;

/** The kitchen thinks of leaving: what is to be looked at again? */
class WithdrawalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Id<Actor> A = Id.of("a");

    @Test
    void commitmentsThatWaitForItsOwnNoLongerStart() {
        Withdrawal leaves = of(initiative()
                .addCommitments(
                        given("one", "a").build(),
                        given("two", "b").condition(actors("a")).build(),
                        given("three", "c").condition(atLeast("two")).build(),
                        given("free", "c").build()));

        assertThat(leaves.ended()).containsExactly(Id.of("one"));
        assertThat(leaves.noLongerStart().keySet()).containsExactly(Id.of("three"), Id.of("two"));
        assertThat(Objects.requireNonNull(leaves.noLongerStart().get(Id.<Commitment>of("three")))
                        .commitments())
                .containsExactly(Id.of("two"));
        assertThat(leaves.noLongerTogether()).containsExactly(Id.of("three"), Id.of("two"));
        assertThat(leaves.changesNothing()).isFalse();
    }

    @Test
    void thoseThatStartInAnyCaseGoOn() {
        Withdrawal leaves = of(initiative()
                .addCommitments(
                        given("one", "a").build(),
                        given("two", "b")
                                .condition(new Condition.AtLeast(1, ImmutableSortedSet.of()))
                                .build(),
                        given("free", "c").build()));
        assertThat(leaves.noLongerStart()).isEmpty();
        assertThat(leaves.noLongerTogether()).isEmpty();
    }

    @Test
    void whatHeldOnlyTogetherIsNamedApart() {
        Withdrawal leaves = of(initiative()
                .addCommitments(
                        given("one", "a").condition(actors("b")).build(),
                        given("two", "b").condition(actors("a")).build()));
        assertThat(leaves.ended()).containsExactly(Id.of("one"));
        assertThat(leaves.noLongerStart()).isEmpty();
        assertThat(leaves.noLongerTogether()).containsExactly(Id.of("two"));
    }

    @Test
    void whatWasKeptOrWithdrawnStaysAsItIs() {
        Withdrawal leaves = of(initiative()
                .addCommitments(
                        given("kept", "a").kept(DAY).build(),
                        given("gone", "a").withdrawn(DAY).build(),
                        given("two", "b").condition(atLeast("kept")).build()));
        assertThat(leaves.ended()).isEmpty();
        assertThat(leaves.noLongerStart()).isEmpty();
        assertThat(leaves.changesNothing()).isTrue();
    }

    @Test
    void reportedOnesCountWhereAsked() {
        Initiative initiative = initiative()
                .addCommitments(
                        given("one", "a")
                                .provenance(new Provenance.Reported(DAY))
                                .build(),
                        given("two", "b").condition(actors("a")).build())
                .build();
        assertThat(Withdrawal.of(initiative, DAY, A, false).noLongerStart()).isEmpty();
        assertThat(Withdrawal.of(initiative, DAY, A, true).noLongerStart().keySet())
                .containsExactly(Id.of("two"));
    }

    @Test
    void actionsThatItCarriesThoseThatItJoinsAndThoseThatComeAfter() {
        Withdrawal leaves = of(initiative()
                .addActions(
                        action("carried").owner(A).state(ActionState.STARTED).build(),
                        action("done").owner(A).state(ActionState.DONE).build(),
                        action("dropped").owner(A).state(ActionState.DROPPED).build(),
                        action("shared").owner(Id.of("b")).addPartners(A).build(),
                        action("committed").owner(Id.of("b")).build(),
                        action("next").addAfter(Id.of("carried")).build(),
                        action("last").addAfter(Id.of("next")).build(),
                        action("other").addAfter(Id.of("done")).build())
                .addCommitments(given("to-it", "a").action(Id.of("committed")).build()));
        assertThat(leaves.withoutCarrier()).containsExactly(Id.of("carried"));
        assertThat(leaves.withoutPartner()).containsExactly(Id.of("committed"), Id.of("shared"));
        assertThat(leaves.waiting()).containsExactly(Id.of("last"), Id.of("next"));
    }

    @Test
    void decisionsThatWouldNoLongerBindItAndThoseThatItSeesTo() {
        Withdrawal leaves = of(initiative()
                .addDecisions(
                        decision("bound").addBinds(A).build(),
                        decision("delegated").addDelegatedBy(A).build(),
                        decision("accepted").build(),
                        decision("proposed")
                                .state(DecisionState.PROPOSED)
                                .addBinds(A)
                                .build(),
                        decision("sees-to").owner(A).build(),
                        decision("before-the-body")
                                .state(DecisionState.PROPOSED)
                                .owner(A)
                                .build(),
                        decision("under-way")
                                .owner(A)
                                .followUp(FollowUpState.UNDER_WAY)
                                .build(),
                        decision("given-up")
                                .owner(A)
                                .followUp(FollowUpState.DROPPED)
                                .build(),
                        decision("seen-to")
                                .owner(A)
                                .followUp(FollowUpState.DONE)
                                .build(),
                        decision("refused")
                                .owner(A)
                                .state(DecisionState.REJECTED)
                                .build(),
                        decision("others")
                                .addBinds(Id.of("b"))
                                .owner(Id.of("b"))
                                .build())
                .addCommitments(given("yes", "a").accepts(Id.of("accepted")).build()));
        assertThat(leaves.released()).containsExactly(Id.of("accepted"), Id.of("bound"), Id.of("delegated"));
        assertThat(leaves.decisionsWithoutOwner())
                .containsExactly(Id.of("before-the-body"), Id.of("sees-to"), Id.of("under-way"));
    }

    @Test
    void seatsAndStructuresThatHoldOnTheDay() {
        Span past = Span.builder().end(LocalDate.of(2025, 12, 31)).build();
        Withdrawal leaves = of(initiative()
                .addBodies(Body.builder()
                        .id(Id.of("table"))
                        .name(Text.same("Table"))
                        .build())
                .addSeats(
                        Seat.builder()
                                .id(Id.of("now"))
                                .body(Id.of("table"))
                                .actor(A)
                                .period(Span.of(DAY, DAY))
                                .build(),
                        Seat.builder()
                                .id(Id.of("then"))
                                .body(Id.of("table"))
                                .actor(A)
                                .period(past)
                                .build(),
                        Seat.builder()
                                .id(Id.of("other"))
                                .body(Id.of("table"))
                                .actor(Id.of("b"))
                                .build())
                .addStructures(
                        Structure.builder().id(Id.of("back")).addBackbones(A).build(),
                        Structure.builder().id(Id.of("fund")).fiduciary(A).build(),
                        Structure.builder().id(Id.of("legal")).legalPerson(A).build(),
                        Structure.builder()
                                .id(Id.of("old"))
                                .addBackbones(A)
                                .period(past)
                                .build()));
        assertThat(leaves.seats()).containsExactly(Id.of("now"));
        assertThat(leaves.structures()).containsExactly(Id.of("back"), Id.of("fund"), Id.of("legal"));
        assertThat(leaves.changesNothing()).isFalse();
    }

    @Test
    void eachPartAloneIsAChange() {
        assertThat(of(initiative()).changesNothing()).isTrue();
        assertThat(of(initiative().addActions(action("x").owner(A).build())).changesNothing())
                .isFalse();
        assertThat(of(initiative().addActions(action("x").addPartners(A).build()))
                        .changesNothing())
                .isFalse();
        assertThat(of(initiative().addDecisions(decision("x").addBinds(A).build()))
                        .changesNothing())
                .isFalse();
        assertThat(of(initiative().addDecisions(decision("x").owner(A).build())).changesNothing())
                .isFalse();
        assertThat(of(initiative()
                                .addStructures(Structure.builder()
                                        .id(Id.of("x"))
                                        .fiduciary(A)
                                        .build()))
                        .changesNothing())
                .isFalse();
    }

    private static Withdrawal of(Initiative.Builder initiative) {
        return Withdrawal.of(initiative.build(), DAY, A, false);
    }

    private static Condition actors(String actor) {
        return new Condition.Actors(ImmutableSortedSet.of(Id.of(actor)));
    }

    private static Condition atLeast(String commitment) {
        return new Condition.AtLeast(1, ImmutableSortedSet.of(Id.of(commitment)));
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Decision.Builder decision(String id) {
        return Decision.builder().id(Id.of(id)).matter(Text.same(id)).state(DecisionState.ADOPTED);
    }

    private static Commitment.Builder given(String id, String party) {
        return Commitment.builder()
                .id(Id.of(id))
                .party(Id.of(party))
                .action(Id.of("garden"))
                .provenance(Provenance.Given.builder()
                        .date(LocalDate.of(2026, 3, 1))
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("minutes"))
                        .build());
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActions(action("garden")
                        .owner(Id.of("b"))
                        .state(ActionState.DONE)
                        .build())
                .addAllActors(Stream.of("a", "b", "c")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList());
    }
}
