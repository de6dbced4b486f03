package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ActorOvercommittedTest {
    private static final Span YEAR = year(2026);
    private static final String RULE = "autonomy.actor-overcommitted";

    @Test
    void moreThanItCanGive() {
        Initiative much = with(action("garden", 80), action("kitchen", 41));
        ask(much).isBreached().sees("least", "121", "h").sees("capacity", "120", "h");
        assertThat(Asked.readPlainly(RULE, much, Language.FR))
                .isEqualTo(
                        "Du 1er janvier 2026 au 31 décembre 2026, ce que l'organisme Maison a accepté demande au moins "
                                + "121 h. Disponibilités déclarées : 120 h.");
        assertThat(Asked.readPlainly(RULE, much, Language.EN))
                .isEqualTo(
                        "From January 1, 2026 to December 31, 2026, what House accepted takes at least 121 h. Hours that "
                                + "it said it can give: 120 h.");
    }

    @Test
    void exactlyWhatItCanGiveIsTheBoundary() {
        ask(with(action("garden", 80), action("kitchen", 40))).isUpheld();
    }

    @Test
    void anActionThatHasNotBegunCanBePutOff() {
        Initiative much = with(action("garden", 80), planned("kitchen", 41), planned("trip", 10));
        assertThat(ask(much).isBreached().offers(1).remedies().get(0).words().in(Language.FR))
                .isEqualTo("Reporter l'action « kitchen » à la période suivante");
    }

    @Test
    void whereNoActionAloneIsEnoughNothingIsProposed() {
        ask(with(action("garden", 180), planned("kitchen", 41))).isBreached().offers(0);
    }

    @Test
    void anActionOverTwoYearsCountsHalfInEach() {
        Action.Builder both = action("garden", 240)
                .period(Span.of(year(2026).start().get(), year(2027).end().get()));
        ask(with(both)).isUpheld().sees("most", "120", "h");
    }

    @Test
    void anActionAndItsPartsAreCountedOnce() {
        ask(with(
                        action("garden", 100),
                        action("beds", 60).partOf(Id.of("garden")),
                        action("paths", 60).partOf(Id.of("garden"))))
                .isUndetermined()
                .sees("least", "120", "h")
                .sees("most", "220", "h");
    }

    @Test
    void commitmentsToActionsOfOthersAreAdded() {
        Initiative much = build(
                capacity(),
                true,
                made(action("garden", 80), action("theirs", 5).owner(Id.of("other"))),
                Commitment.builder()
                        .id(Id.of("help"))
                        .party(Id.of("house"))
                        .action(Id.of("theirs"))
                        .hours(Hours.of(41))
                        .period(YEAR)
                        .provenance(Provenance.Given.builder()
                                .date(LocalDate.of(2026, 1, 5))
                                .by(Text.same("direction"))
                                .recordedIn(Text.same("lettre"))
                                .build())
                        .build());
        ask(much).isBreached().sees("least", "121", "h");
    }

    @Test
    void whatItDeclinedOrGaveUpDoesNotCount() {
        ask(with(
                        action("garden", 80),
                        action("kitchen", 100).acceptance(Acceptance.DECLINED),
                        action("trip", 100).state(ActionState.DROPPED)))
                .isUpheld();
    }

    @Test
    void anUnknownEffortLeavesItOpen() {
        ask(with(action("garden", 80), action("kitchen", 0).effort(Optional.empty())))
                .isUndetermined("action.effort");
    }

    @Test
    void anUnknownCapacityLeavesItOpen() {
        ask(build(Optional.empty(), true, made(action("garden", 80)))).isUndetermined("capacity.hours");
    }

    @Test
    void whoCarriesNothingIsNotOvercommittedWhateverItsCapacity() {
        ask(build(Optional.empty(), true, made())).isUpheld();
    }

    @Test
    void aListThatNobodyCalledCompleteMayHideMore() {
        ask(build(capacity(), false, made(action("garden", 80)))).isUndetermined("action.owner", "commitment.hours");
        ask(build(capacity(), false, made(action("garden", 121)))).isBreached();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new ActorOvercommitted())
                .alongside(RuleSet.of(ImmutableList.of(new CoordinationPack())))
                .on(initiative, Asked.TODAY)
                .subject("actor:house");
    }

    private static Action.Builder action(String id, long effort) {
        return Action.builder()
                .id(Id.of(id))
                .name(Text.same(id))
                .owner(Id.of("house"))
                .acceptance(Acceptance.ACCEPTED)
                .state(ActionState.STARTED)
                .started(LocalDate.of(2026, 1, 1))
                .period(YEAR)
                .effort(Hours.of(effort))
                .coordination(Hours.ZERO);
    }

    private static Action.Builder planned(String id, long effort) {
        return action(id, effort).state(ActionState.PLANNED).started(Optional.empty());
    }

    private static ImmutableList<Action> made(Action.Builder... actions) {
        return Arrays.stream(actions).map(Action.Builder::build).collect(ImmutableList.toImmutableList());
    }

    private static Span year(int year) {
        return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Optional<Capacity> capacity() {
        return Optional.of(Capacity.builder()
                .actor(Id.of("house"))
                .hours(Hours.of(120))
                .period(YEAR)
                .confidentiality(Confidentiality.TABLE)
                .build());
    }

    private static Initiative with(Action.Builder... actions) {
        return build(capacity(), true, made(actions));
    }

    private static Initiative build(
            Optional<Capacity> capacity, boolean complete, ImmutableList<Action> actions, Commitment... commitments) {
        Initiative.Builder builder = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(
                        Actor.builder()
                                .id(Id.of("house"))
                                .name(Text.of("Maison", "House"))
                                .build(),
                        Actor.builder()
                                .id(Id.of("other"))
                                .name(Text.same("Other"))
                                .build())
                .addAllActions(actions)
                .addCommitments(commitments);
        capacity.ifPresent(builder::addCapacities);
        return complete ? builder.complete(Action.TYPE, Commitment.TYPE).build() : builder.build();
    }
}
