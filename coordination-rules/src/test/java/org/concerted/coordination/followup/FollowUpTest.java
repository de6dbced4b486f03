package org.concerted.coordination.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FollowUpState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Span;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final LocalDate BEFORE = Asked.TODAY.minusDays(1);
    private static final LocalDate LONG_BEFORE = Asked.TODAY.minusDays(100);

    @Test
    void aDecisionWhoseDayHasPassedIsAQuestion() {
        Initiative late = with(decision());
        decision(late).isBreached().offers(0);
        assertThat(Asked.readPlainly("followup.decision-past-due", late, Language.FR))
                .isEqualTo(
                        "La décision « Garden » était à réaliser d'ici le 29 juin 2026. Suite consignée : pas commencée.");
        assertThat(Asked.readPlainly("followup.decision-past-due", late, Language.EN))
                .isEqualTo(
                        "The decision \"Garden\" was to be carried out by June 29, 2026. Follow-up on record: not started.");
        decision(with(decision().followUp(FollowUpState.UNDER_WAY))).isBreached();
    }

    @Test
    void aDecisionCarriedOutGivenUpOrNotYetDueIsLeftAlone() {
        decision(with(decision().followUp(FollowUpState.DONE))).isUpheld();
        decision(with(decision().followUp(FollowUpState.DROPPED))).isUpheld();
        decision(with(decision().due(Asked.TODAY))).isUpheld();
        decision(with(decision().state(DecisionState.REJECTED))).isNotApplicable();
    }

    @Test
    void whatBecameOfADecisionMayNotBeKnown() {
        decision(with(decision().state(Optional.empty()))).isUndetermined("decision.state");
        decision(with(decision().due(Optional.empty()))).isUndetermined("decision.due");
        decision(with(decision().followUp(Optional.empty()))).isUndetermined("decision.follow-up");
    }

    @Test
    void anActionPastItsEndIsAQuestion() {
        Initiative late = with(action("plant").state(ActionState.STARTED).period(Span.of(LONG_BEFORE, BEFORE)));
        late(late).isBreached().offers(0);
        assertThat(Asked.readPlainly("followup.action-past-end", late, Language.FR))
                .isEqualTo("La fin de l'action « plant » était prévue le 29 juin 2026. Où elle en est : commencée.");
        assertThat(Asked.readPlainly("followup.action-past-end", late, Language.EN))
                .isEqualTo("The end of the action \"plant\" was planned for June 29, 2026. Where it stands: started.");
    }

    @Test
    void anActionThatIsDoneOrStillHasTimeIsLeftAlone() {
        late(with(action("plant").state(ActionState.DONE))).isUpheld();
        late(with(action("plant").state(ActionState.DROPPED))).isUpheld();
        late(with(action("plant").period(Span.of(LONG_BEFORE, Asked.TODAY)))).isUpheld();
        late(with(action("plant"))).isUndetermined("action.state", "action.period");
    }

    @Test
    void anActionThatWaitsForAnotherIsAQuestion() {
        Initiative waiting = waiting(ActionState.STARTED);
        waits(waiting).isBreached().offers(0);
        assertThat(Asked.readPlainly("followup.action-waiting", waiting, Language.FR))
                .isEqualTo(
                        "Le début de l'action « plant » était prévu le 29 juin 2026. Actions qui doivent être réalisées avant "
                                + "et qui ne le sont pas encore : dig.");
        assertThat(Asked.readPlainly("followup.action-waiting", waiting, Language.EN))
                .isEqualTo(
                        "The start of the action \"plant\" was planned for June 29, 2026. Actions that must be done before it "
                                + "and are not yet: dig.");
    }

    @Test
    void anActionMayBeginWhenWhatComesBeforeIsDone() {
        waits(waiting(ActionState.DONE)).isUpheld();
        waits(with(action("plant"))).isUpheld();
        waits(with(
                        action("dig").state(ActionState.STARTED),
                        planned("plant").state(ActionState.STARTED).addAfter(Id.of("dig"))))
                .isUpheld();
        waits(with(
                        action("dig").state(ActionState.STARTED),
                        planned("plant")
                                .period(Span.of(Asked.TODAY, Asked.TODAY))
                                .addAfter(Id.of("dig"))))
                .isUpheld();
    }

    @Test
    void whereActionsStandMayNotBeKnown() {
        waits(with(action("dig"), planned("plant").addAfter(Id.of("dig")))).isUndetermined("action.state");
        waits(with(
                        action("dig").state(ActionState.STARTED),
                        planned("plant").period(Optional.empty()).addAfter(Id.of("dig"))))
                .isUndetermined("action.period");
        waits(with(
                        action("dig").state(ActionState.STARTED),
                        planned("plant").state(Optional.empty()).addAfter(Id.of("dig"))))
                .isUndetermined("action.state");
    }

    @Test
    void whyAnActionWasGivenUpIsWorthKnowing() {
        dropped(with(action("plant").state(ActionState.DROPPED).reason(Text.same("No soil"))))
                .isUpheld();
        dropped(with(action("plant").state(ActionState.DROPPED))).isUndetermined("action.reason");
        Initiative silent = Initiative.builder()
                .from(with(action("plant").state(ActionState.DROPPED)))
                .complete(Action.TYPE)
                .build();
        dropped(silent).isBreached().offers(0);
        assertThat(Asked.readPlainly("followup.dropped-without-reason", silent, Language.FR))
                .endsWith("a été abandonnée sans que la raison soit consignée.");
        assertThat(Asked.readPlainly("followup.dropped-without-reason", silent, Language.EN))
                .endsWith("was given up, and no reason is on record.");
        dropped(with(action("plant").state(ActionState.STARTED))).isNotApplicable();
        dropped(with(action("plant"))).isUndetermined("action.state");
    }

    @Test
    void aMeetingHeldToActThatLedToNothingIsAQuestion() {
        Initiative idle = meeting(true, ActionNature.ACTION);
        met(idle).isBreached().offers(0);
        assertThat(Asked.readPlainly("followup.meeting-without-follow-up", idle, Language.FR))
                .isEqualTo(
                        "La rencontre du 29 juin 2026, tenue pour agir, n'a mené à aucune décision, à aucun engagement ni à "
                                + "aucune réponse consignés.");
        assertThat(Asked.readPlainly("followup.meeting-without-follow-up", idle, Language.EN))
                .isEqualTo(
                        "The meeting of June 29, 2026, held to act, led to no decision, commitment or answer on record.");
    }

    @Test
    void aMeetingHeldToRelateOrReflectIsNeverAskedAbout() {
        met(meeting(true, ActionNature.RELATION)).isUpheld();
        met(meeting(true, ActionNature.ACTION, ActionNature.REFLECTION)).isUpheld();
        met(meeting(true)).isUndetermined("meeting.purposes");
        met(meeting(false, ActionNature.ACTION)).isUndetermined("meeting.results");
    }

    @Test
    void aMeetingThatLedToSomethingIsLeftAlone() {
        met(base().addDecisions(decision().build())
                        .addMeetings(held(ActionNature.ACTION)
                                .addDecisions(Id.of("garden"))
                                .build())
                        .build())
                .isUpheld();
        met(base().addMeetings(Meeting.builder()
                                .id(Id.of("m"))
                                .date(Asked.TODAY.plusDays(3))
                                .known(LONG_BEFORE)
                                .build())
                        .build())
                .isNotApplicable();
    }

    private static Answer<Initiative> decision(Initiative initiative) {
        return ask(new DecisionPastDue(), initiative, "decision:garden");
    }

    private static Answer<Initiative> late(Initiative initiative) {
        return ask(new ActionPastEnd(), initiative, "action:plant");
    }

    private static Answer<Initiative> waits(Initiative initiative) {
        return ask(new ActionWaiting(), initiative, "action:plant");
    }

    private static Answer<Initiative> dropped(Initiative initiative) {
        return ask(new DroppedWithoutReason(), initiative, "action:plant");
    }

    private static Answer<Initiative> met(Initiative initiative) {
        return ask(new MeetingWithoutFollowUp(), initiative, "meeting:m");
    }

    private static Answer<Initiative> ask(InitiativeRule<?, ?> rule, Initiative initiative, String subject) {
        return verify(rule).on(initiative, Asked.TODAY).subject(subject);
    }

    private static Decision.Builder decision() {
        return Decision.builder()
                .id(Id.of("garden"))
                .matter(Text.same("Garden"))
                .state(DecisionState.ADOPTED)
                .date(LONG_BEFORE)
                .due(BEFORE)
                .followUp(FollowUpState.NOT_STARTED);
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(Id.of(id)).name(Text.same(id));
    }

    private static Action.Builder planned(String id) {
        return action(id).state(ActionState.PLANNED).period(Span.of(BEFORE, Asked.TODAY));
    }

    private static Initiative waiting(ActionState before) {
        return with(action("dig").state(before), planned("plant").addAfter(Id.of("dig")));
    }

    private static Initiative meeting(boolean complete, ActionNature... purposes) {
        Initiative.Builder initiative = base().addMeetings(held(purposes).build());
        return complete
                ? initiative
                        .complete(Meeting.TYPE, Decision.TYPE, Commitment.TYPE, Exchange.TYPE)
                        .build()
                : initiative.build();
    }

    private static Meeting.Builder held(ActionNature... purposes) {
        return Meeting.builder().id(Id.of("m")).date(BEFORE).addPurposes(purposes);
    }

    private static Initiative with(Decision.Builder decision) {
        return base().addDecisions(decision.build()).build();
    }

    private static Initiative with(Action.Builder... actions) {
        Initiative.Builder initiative = base();
        for (Action.Builder action : actions) {
            initiative.addActions(action.build());
        }
        return initiative.build();
    }

    private static Initiative.Builder base() {
        return Initiative.builder().id("x").name(Text.same("X"));
    }
}
