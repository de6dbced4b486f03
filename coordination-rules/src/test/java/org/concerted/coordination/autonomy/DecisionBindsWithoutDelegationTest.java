package org.concerted.coordination.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Provenance;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class DecisionBindsWithoutDelegationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String RULE = "autonomy.decision-binds-without-delegation";

    @Test
    void oneOfTwoDidNeither() {
        Initiative both = with(decision().addDelegatedBy(Id.of("a")))
                .complete(Commitment.TYPE)
                .build();
        ask(both).isBreached().offers(0);
        assertThat(Asked.readPlainly(RULE, both, Language.FR))
                .isEqualTo("La décision « Horaire commun » nomme Amis et Bibliothèque. Sans délégation ni "
                        + "acceptation consignée : Bibliothèque.");
        assertThat(Asked.readPlainly(RULE, both, Language.EN))
                .isEqualTo(
                        "The decision \"Common hours\" names Friends and Library. Without a delegation or an acceptance "
                                + "on record: Library.");
    }

    @Test
    void delegationAndAcceptanceBothBind() {
        ask(with(decision().addDelegatedBy(Id.of("a")))
                        .addCommitments(accepting("b").build())
                        .complete(Commitment.TYPE)
                        .build())
                .isUpheld();
    }

    @Test
    void anAcceptanceThatSomeoneReportedIsNone() {
        ask(with(decision().addDelegatedBy(Id.of("a")))
                        .addCommitments(accepting("b")
                                .provenance(new Provenance.Reported(DAY))
                                .build())
                        .complete(Commitment.TYPE)
                        .build())
                .isBreached();
    }

    @Test
    void anAcceptanceUnderAConditionLeavesItOpen() {
        ask(with(decision().addDelegatedBy(Id.of("a")))
                        .addCommitments(accepting("b")
                                .condition(new Condition.Undisclosed())
                                .build())
                        .complete(Commitment.TYPE)
                        .build())
                .isUndetermined("commitment.condition");
    }

    /** What is asked for is what is not known, not the condition that is there. */
    @Test
    void whatIsNotKnownOfAConditionIsNamed() {
        ask(hanging(new Condition.Adopted(Id.of("plan"))).build()).isUndetermined("decision.state");
        ask(hanging(new Condition.AtLeast(1, ImmutableSortedSet.of())).build()).isUndetermined("commitment.action");
        ask(hanging(new Condition.AllOf(
                                ImmutableList.of(new Condition.Adopted(Id.of("plan")), new Condition.Undisclosed())))
                        .build())
                .isUndetermined();
        ask(hanging(new Condition.AtLeast(1, ImmutableSortedSet.of(Id.of("yes-c"))))
                        .addCommitments(accepting("c")
                                .accepts(Optional.empty())
                                .condition(new Condition.Adopted(Id.of("plan")))
                                .build())
                        .build())
                .isUndetermined("decision.state");
    }

    private static Initiative.Builder hanging(Condition condition) {
        return with(decision().addDelegatedBy(Id.of("a")))
                .addDecisions(Decision.builder()
                        .id(Id.of("plan"))
                        .matter(Text.same("Plan"))
                        .build())
                .addActors(actor("c", "Cuisine", "Kitchen"))
                .addCommitments(accepting("b").condition(condition).build())
                .complete(Commitment.TYPE);
    }

    @Test
    void anAcceptanceUnderAConditionOnRecordIsDecided() {
        ask(with(decision().addDelegatedBy(Id.of("a")))
                        .addCommitments(accepting("b")
                                .condition(new Condition.By(DAY.plusDays(1)))
                                .build())
                        .complete(Commitment.TYPE)
                        .build())
                .isUpheld();
        ask(with(decision().addDelegatedBy(Id.of("a")))
                        .addCommitments(accepting("b")
                                .condition(new Condition.AtLeast(1, ImmutableSortedSet.of()))
                                .action(Id.of("alone"))
                                .build())
                        .addAction(Action.builder()
                                .id(Id.of("alone"))
                                .name(Text.same("alone"))
                                .build())
                        .complete(Commitment.TYPE)
                        .build())
                .isBreached();
    }

    @Test
    void acceptancesMayNotBeOnRecord() {
        ask(with(decision()).build()).isUndetermined("commitment.list");
    }

    @Test
    void whereADecisionStandsMayNotBeOnRecord() {
        ask(with(decision().state(Optional.empty())).complete(Commitment.TYPE).build())
                .isUndetermined("decision.state");
    }

    @Test
    void onlyAnAdoptedDecisionMeansToBind() {
        ask(with(decision().state(DecisionState.PROPOSED)).build()).isNotApplicable();
    }

    @Test
    void aDecisionThatNamesNobodyBindsNobody() {
        ask(with(Decision.builder()
                                .id(Id.of("hours"))
                                .matter(Text.same("Hours"))
                                .state(DecisionState.ADOPTED))
                        .build())
                .isNotApplicable();
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new DecisionBindsWithoutDelegation())
                .on(initiative, Asked.TODAY)
                .subject("decision:hours");
    }

    private static Decision.Builder decision() {
        return Decision.builder()
                .id(Id.of("hours"))
                .matter(Text.of("Horaire commun", "Common hours"))
                .state(DecisionState.ADOPTED)
                .addBinds(Id.of("a"), Id.of("b"));
    }

    private static Commitment.Builder accepting(String party) {
        return Commitment.builder()
                .id(Id.of("yes-" + party))
                .party(Id.of(party))
                .accepts(Id.of("hours"))
                .provenance(Provenance.Given.builder()
                        .date(DAY)
                        .by(Text.same("direction"))
                        .recordedIn(Text.same("lettre"))
                        .build());
    }

    private static Initiative.Builder with(Decision.Builder decision) {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("a", "Amis", "Friends"), actor("b", "Bibliothèque", "Library"))
                .addDecisions(decision.build());
    }

    private static Actor actor(String id, String french, String english) {
        return Actor.builder().id(Id.of(id)).name(Text.of(french, english)).build();
    }
}
