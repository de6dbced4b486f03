package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class ActionNotAcceptedTest {
    @Test
    void anActorThatHasNotAnsweredIsNotBound() {
        Initiative pending = with(action().acceptance(Acceptance.PENDING));
        ask(pending).isBreached();
        assertThat(Asked.readPlainly("autonomy.action-not-accepted", pending, Language.FR))
                .isEqualTo("L'action « Jardin » nomme l'organisme Maison. Sa réponse : pas encore donnée.");
        assertThat(Asked.readPlainly("autonomy.action-not-accepted", pending, Language.EN))
                .isEqualTo("The action \"Garden\" names House. Its answer: not yet given.");
    }

    @Test
    void noIsAnAnswerToo() {
        ask(with(action().acceptance(Acceptance.DECLINED))).isBreached();
    }

    @Test
    void yesSettlesIt() {
        ask(with(action().acceptance(Acceptance.ACCEPTED))).isUpheld();
    }

    @Test
    void whatWasGivenUpNeedsNoAnswer() {
        ask(with(action().state(ActionState.DROPPED))).isNotApplicable();
    }

    @Test
    void whatIsDoneNeedsNoAnswerAndWhatIsUnderWayDoes() {
        ask(with(action().acceptance(Acceptance.PENDING).state(ActionState.DONE)))
                .isNotApplicable();
        ask(with(action().acceptance(Acceptance.PENDING).state(ActionState.STARTED)))
                .isBreached();
    }

    @Test
    void withoutAnswerOnRecordNobodyKnows() {
        ask(with(action())).isUndetermined("action.acceptance");
    }

    @Test
    void withoutOwnerOnRecordNobodyKnowsWhoWasAsked() {
        ask(with(Action.builder().id(Id.of("garden")).name(Text.of("Jardin", "Garden"))))
                .isUndetermined("action.owner");
    }

    @Test
    void anActionThatMayHaveBeenGivenUpIsNotAskedAbout() {
        ask(with(Action.builder()
                        .from(action().acceptance(Acceptance.PENDING).build())
                        .state(Optional.empty())))
                .isUndetermined("action.state");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new ActionNotAccepted()).on(initiative, Asked.TODAY).subject("action:garden");
    }

    private static Action.Builder action() {
        return Action.builder()
                .id(Id.of("garden"))
                .name(Text.of("Jardin", "Garden"))
                .owner(Id.of("house"))
                .state(ActionState.PLANNED);
    }

    private static Initiative with(Action.Builder action) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(Actor.builder()
                        .id(Id.of("house"))
                        .name(Text.of("Maison", "House"))
                        .build())
                .addActions(action.build())
                .build();
    }
}
