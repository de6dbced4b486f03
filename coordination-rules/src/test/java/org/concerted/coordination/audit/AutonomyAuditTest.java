package org.concerted.coordination.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Reservation;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

/** Four organisations and a garden: who offered? */
class AutonomyAuditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Set<Id<Action>> GARDEN = Set.of(Id.of("garden"));

    @Test
    void anAnswerOrACommitmentIsAnActOfItsOwn() {
        assertThat(act(initiative(action().acceptance(Acceptance.ACCEPTED)), "a"))
                .isEqualTo(Act.OWN);
        assertThat(act(initiative(action().acceptance(Acceptance.PENDING)), "a"))
                .isEqualTo(Act.ASKED);
        assertThat(act(initiative(action().acceptance(Acceptance.DECLINED)), "a"))
                .isEqualTo(Act.DECLINED);
        assertThat(act(initiative(action()), "a")).isEqualTo(Act.NONE);
        assertThat(act(initiative(action(), given("a")), "a")).isEqualTo(Act.OWN);
        assertThat(act(initiative(action().acceptance(Acceptance.DECLINED), given("a")), "a"))
                .isEqualTo(Act.DECLINED);
    }

    @Test
    void theOwnersAnswerSaysNothingOfItsPartners() {
        Initiative initiative = initiative(action().acceptance(Acceptance.ACCEPTED));
        assertThat(act(initiative, "b")).isEqualTo(Act.NONE);
        AutonomyAudit audit = AutonomyAudit.of(initiative, DAY, GARDEN);
        assertThat(audit.withoutOwnAct()).containsExactly(Id.of("b"));
        assertThat(audit.bindsNobodyElse()).isFalse();
        assertThat(part(audit, "a").carries()).isTrue();
        assertThat(part(audit, "b").carries()).isFalse();
    }

    @Test
    void whatOthersReportBindsNobodyAndAWithdrawalStands() {
        assertThat(act(initiative(action(), given("b").provenance(new Provenance.Reported(DAY))), "b"))
                .isEqualTo(Act.REPORTED);
        assertThat(act(initiative(action(), given("b").withdrawn(DAY)), "b")).isEqualTo(Act.DECLINED);
        assertThat(act(
                        initiative(
                                action(), given("b").withdrawn(DAY), given("b").id(Id.of("again"))),
                        "b"))
                .isEqualTo(Act.OWN);
        assertThat(act(
                        initiative(
                                action().acceptance(Acceptance.PENDING),
                                given("a").provenance(new Provenance.Reported(DAY))),
                        "a"))
                .isEqualTo(Act.ASKED);
    }

    /** c is named by its own commitment alone; b is a partner, and so is still named after it withdrew. */
    @Test
    void whoeverWithdrewAndIsNamedNoMoreWaitsForNothing() {
        AutonomyAudit left = AutonomyAudit.of(
                initiative(action(), given("a"), given("b"), given("c").withdrawn(DAY)), DAY, GARDEN);
        assertThat(part(left, "c").act()).isEqualTo(Act.DECLINED);
        assertThat(part(left, "c").named()).isFalse();
        assertThat(left.bindsNobodyElse()).isTrue();
        AutonomyAudit named =
                AutonomyAudit.of(initiative(action(), given("a"), given("b").withdrawn(DAY)), DAY, GARDEN);
        assertThat(part(named, "b").named()).isTrue();
        assertThat(part(named, "a").named()).isTrue();
        assertThat(named.withoutOwnAct()).containsExactly(Id.of("b"));
    }

    @Test
    void aConditionThatIsMetInAnyCaseIsNone() {
        Condition b = new Condition.Actors(ImmutableSortedSet.of(Id.of("b")));
        assertThat(act(initiative(action(), given("a").condition(b)), "a")).isEqualTo(Act.CONDITIONAL);
        assertThat(act(initiative(action(), given("a").condition(b), given("b")), "a"))
                .isEqualTo(Act.OWN);
    }

    @Test
    void aConditionOfItsOwnStandsBesideItsYes() {
        Condition b = new Condition.Actors(ImmutableSortedSet.of(Id.of("b")));
        Action.Builder accepted = action().acceptance(Acceptance.ACCEPTED);
        assertThat(act(initiative(accepted, given("a").condition(b)), "a")).isEqualTo(Act.CONDITIONAL);
        assertThat(act(initiative(accepted, given("a").condition(b), given("b")), "a"))
                .isEqualTo(Act.OWN);
        assertThat(act(initiative(accepted, given("a")), "a")).isEqualTo(Act.OWN);
    }

    @Test
    void nobodyElseIsBoundWhereAllOffered() {
        AutonomyAudit audit = AutonomyAudit.of(initiative(action(), given("a"), given("b"), given("c")), DAY, GARDEN);
        assertThat(audit.bindsNobodyElse()).isTrue();
        assertThat(audit.actors().keySet()).containsExactly(Id.of("a"), Id.of("b"), Id.of("c"));
        assertThat(part(audit, "c").commitments()).containsExactly(Id.of("c"));
        assertThat(AutonomyAudit.of(initiative(action()), DAY, Set.of(Id.of("other")))
                        .actors())
                .isEmpty();
    }

    @Test
    void whatIsReservedIsShownToItsActorAlone() {
        Initiative initiative = Initiative.builder()
                .from(initiative(action().addObjectives(Id.of("green"))))
                .addReservations(reservation("b").build())
                .build();
        assertThat(AutonomyAudit.of(initiative, DAY, GARDEN).reached()).containsExactly(Id.of("b"));
        Initiative table = InitiativeDomain.INSTANCE.seenBy(initiative, DAY, Audience.TABLE);
        assertThat(AutonomyAudit.of(table, DAY, GARDEN).reached()).isEmpty();
        Initiative own = InitiativeDomain.INSTANCE.seenBy(initiative, DAY, Audience.actor("b"));
        assertThat(AutonomyAudit.of(own, DAY, GARDEN).reached()).containsExactly(Id.of("b"));
    }

    @Test
    void aReservationHoldsInItsPeriod() {
        Initiative.Builder initiative = Initiative.builder()
                .from(initiative(action().period(span(2026, 2027)).addObjectives(Id.of("green"))));
        Initiative before = Initiative.builder()
                .from(initiative.build())
                .addReservations(reservation("b").period(span(2024, 2025)).build())
                .build();
        assertThat(AutonomyAudit.of(before, DAY, GARDEN).reached()).isEmpty();
        Initiative during = initiative
                .addReservations(reservation("b").period(span(2027, 2028)).build())
                .build();
        assertThat(AutonomyAudit.of(during, DAY, GARDEN).reached()).containsExactly(Id.of("b"));
    }

    private static Span span(int from, int to) {
        return Span.builder()
                .start(LocalDate.of(from, 1, 1))
                .end(LocalDate.of(to, 12, 31))
                .build();
    }

    private static Reservation.Builder reservation(String actor) {
        return Reservation.builder()
                .id(Id.of("own"))
                .actor(Id.of(actor))
                .matter(Text.same("green"))
                .addCovers(Objective.TYPE.ref(Id.of("green")));
    }

    private static Act act(Initiative initiative, String actor) {
        return AutonomyAudit.of(initiative, DAY, ImmutableSet.copyOf(GARDEN)).actors().entrySet().stream()
                .filter(e -> e.getKey().value().equals(actor))
                .findFirst()
                .orElseThrow()
                .getValue()
                .get(0)
                .act();
    }

    private static Action.Builder action() {
        return Action.builder()
                .id(Id.of("garden"))
                .name(Text.same("Garden"))
                .owner(Id.of("a"))
                .addPartners(Id.of("b"));
    }

    private static Commitment.Builder given(String party) {
        return Commitment.builder()
                .id(Id.of(party))
                .party(Id.of(party))
                .action(Id.of("garden"))
                .provenance(Provenance.Given.builder()
                        .date(LocalDate.of(2026, 3, 1))
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("minutes"))
                        .build());
    }

    private static Initiative initiative(Action.Builder action, Commitment.Builder... commitments) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .actors(Stream.of("a", "b", "c")
                        .map(id -> Actor.builder()
                                .id(Id.of(id))
                                .name(Text.same(id))
                                .build())
                        .toList())
                .addObjectives(Objective.builder()
                        .id(Id.of("green"))
                        .name(Text.same("green"))
                        .build())
                .addActions(action.build())
                .commitments(
                        Stream.of(commitments).map(Commitment.Builder::build).toList())
                .build();
    }

    private static Part part(AutonomyAudit audit, String actor) {
        return Objects.requireNonNull(audit.actors().get(Id.<Actor>of(actor))).get(0);
    }
}
