package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.junit.jupiter.api.Test;

class InitiativeTest {
    private static Initiative.Builder table() {
        return Initiative.builder()
                .id("table")
                .name(Text.french("Table de quartier"))
                .addActors(actor("ville"), actor("clsc"));
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }

    @Test
    void anIdAndANameAreEnough() {
        Initiative initiative =
                Initiative.builder().id("t").name(Text.same("T")).build();
        assertThat(initiative.completeness(Actor.TYPE)).isEqualTo(Completeness.UNKNOWN);
        for (NounType<?> type : NounTypes.all()) {
            assertThat(type.in(initiative)).isEmpty();
        }
    }

    @Test
    void listsAreDeclaredCompleteOrPartial() {
        Initiative initiative =
                table().complete(Actor.TYPE, Action.TYPE).partial(Tie.TYPE).build();
        assertThat(initiative.completeness(Actor.TYPE)).isEqualTo(Completeness.COMPLETE);
        assertThat(initiative.completeness(Action.TYPE)).isEqualTo(Completeness.COMPLETE);
        assertThat(initiative.completeness(Tie.TYPE)).isEqualTo(Completeness.PARTIAL);
        assertThat(initiative.completeness(Reading.TYPE)).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void everyDanglingReferenceIsNamed() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> table().addAction(Action.builder()
                                .id(Id.of("jardin"))
                                .name(Text.french("Jardin"))
                                .owner(Id.of("vile"))
                                .addPartner(Id.of("zoo"))
                                .confidentiality(new Confidentiality(
                                        Confidentiality.Circle.OWNER, ImmutableSortedSet.of(Id.of("pilotage"))))
                                .build())
                        .addInfluence(Influence.builder()
                                .source(Ref.parse("action:jardin"))
                                .target(Ref.parse("factor:faim"))
                                .build())
                        .addExchange(Exchange.builder()
                                .id(Id.of("e"))
                                .receiver(Id.of("ville"))
                                .addStep(FeedbackStep.builder()
                                        .stage(FeedbackStage.CORRECTED)
                                        .date(LocalDate.of(2020, 1, 1))
                                        .by(Id.of("clsk"))
                                        .result(Ref.parse("practice-change:p"))
                                        .build())
                                .build())
                        .addCommitment(Commitment.builder()
                                .id(Id.of("c"))
                                .party(Id.of("ville"))
                                .provenance(Provenance.Given.builder()
                                        .date(LocalDate.of(2020, 1, 1))
                                        .seat(Id.of("s"))
                                        .recordedIn(Text.same("PV"))
                                        .build())
                                .build())
                        .build());
        assertThat(refusal.problems())
                .extracting(Problem::path, Problem::found, Problem::nearest)
                .containsExactlyInAnyOrder(
                        tuple("/actions/jardin/owner", "vile", Optional.of("ville")),
                        tuple("/actions/jardin/partners", "zoo", Optional.empty()),
                        tuple("/actions/jardin/confidentiality", "pilotage", Optional.empty()),
                        tuple("/influences/jardin->faim/target", "faim", Optional.empty()),
                        tuple("/exchanges/e/steps", "clsk", Optional.of("clsc")),
                        tuple("/exchanges/e/steps", "p", Optional.empty()),
                        tuple("/commitments/c/provenance", "s", Optional.empty()));
    }

    @Test
    void nothingComesBeforeItselfOrHoldsItself() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> table().addActions(
                                action("a").addAfter(Id.of("c")).build(),
                                action("b").addAfter(Id.of("a")).build(),
                                action("c").addAfter(Id.of("b")).build(),
                                action("d").partOf(Id.of("d")).build())
                        .addTheme(Theme.builder()
                                .id(Id.of("t"))
                                .name(Text.same("t"))
                                .parent(Id.of("t"))
                                .build())
                        .build());
        assertThat(refusal.problems())
                .extracting(Problem::path, Problem::found)
                .containsExactlyInAnyOrder(
                        tuple("/actions/b/after", "a → c → b → a"),
                        tuple("/actions/d/partOf", "d → d"),
                        tuple("/themes/t/parent", "t → t"));
    }

    @Test
    void anActionIsNotIncompatibleWithItself() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> action("a").addIncompatible(Id.of("a")).build());
        assertThat(refusal.problems())
                .extracting(Problem::path, Problem::found)
                .containsExactly(tuple("incompatible", "a"));
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id));
    }

    @Test
    void everyRepeatedIdIsNamed() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> table().addActor(actor("ville"))
                        .addThemes(
                                Theme.builder()
                                        .id(Id.of("t"))
                                        .name(Text.same("a"))
                                        .build(),
                                Theme.builder()
                                        .id(Id.of("t"))
                                        .name(Text.same("b"))
                                        .build())
                        .build());
        assertThat(refusal.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("/actors/ville", "/themes/t");
    }

    @Test
    void aReferenceToNoKnownKindIsRefused() {
        ConcertedException refusal = catchThrowableOfType(
                ConcertedException.class,
                () -> table().addInfluence(Influence.builder()
                                .source(Ref.parse("planet:mars"))
                                .target(Ref.parse("actor:ville"))
                                .build())
                        .build());
        assertThat(refusal.problems().get(0).found()).isEqualTo("planet:mars");
    }

    @Test
    void nounsAreFoundById() {
        Registry registry = table().build().registry();
        assertThat(registry.find(Actor.TYPE, Id.of("ville"))).isPresent();
        assertThat(registry.find(Actor.TYPE, Id.of("nobody"))).isEmpty();
    }
}
