package org.concerted.coordination.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.ChecklistAnswer;
import org.concerted.core.model.CollectiveImpactCondition;
import org.concerted.core.model.ConditionMaturity;
import org.concerted.core.model.ConditionReview;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Structure;
import org.concerted.core.model.ToolBoxItem;
import org.concerted.core.model.Vision;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class GroupSeesOtherwiseTest {
    @Test
    void aChecklistAnswerIsShownBesideWhatIsOnRecord() {
        Initiative differing = with(false).addChecklistAnswers(vision(false)).build();
        ask(differing).isBreached();
        assertThat(Asked.readPlainly("conditions.group-sees-otherwise", differing, Language.FR))
                .isEqualTo(
                        "Ce que le groupe a répondu, et ce qui est consigné : une vision écrite (selon le groupe : non; "
                                + "selon ce qui est consigné : en place).");
        assertThat(Asked.readPlainly("conditions.group-sees-otherwise", differing, Language.EN))
                .isEqualTo(
                        "What the group answered, and what is on record: a written vision (the group: no; on record: in "
                                + "place).");
    }

    @Test
    void whatAgreesIsLeftAlone() {
        ask(with(false).addChecklistAnswers(vision(true)).build()).isUpheld();
    }

    @Test
    void whatIsNotOnRecordCannotBeCompared() {
        ask(with(false)
                        .addChecklistAnswers(ChecklistAnswer.builder()
                                .item(ToolBoxItem.STRUCTURE)
                                .yes(true)
                                .build())
                        .build())
                .isUndetermined("structure.backbones");
    }

    @Test
    void withoutAnswersThereIsNothingToCompare() {
        ask(with(false).build()).isNotApplicable();
    }

    @Test
    void aReviewIsShownBesideWhatTheFactsShow() {
        Initiative absent = with(false)
                .addConditionReviews(review(ConditionMaturity.ABSENT, 2024))
                .build();
        ask(absent).isBreached();
        assertThat(Asked.readPlainly("conditions.group-sees-otherwise", absent, Language.EN))
                .isEqualTo(
                        "What the group answered, and what is on record: common agenda (the group: absent; on record: at "
                                + "least emerging).");
        ask(with(false)
                        .addConditionReviews(review(ConditionMaturity.MATURE, 2024))
                        .build())
                .isUndetermined("issue.definition", "vision.text", "indicator.target", "endorsement.list");
    }

    @Test
    void theLastReviewCounts() {
        ask(with(false)
                        .addConditionReviews(
                                review(ConditionMaturity.MATURE, 2020), review(ConditionMaturity.ABSENT, 2024))
                        .build())
                .isBreached();
        ask(with(true)
                        .addConditionReviews(
                                review(ConditionMaturity.MATURE, 2020), review(ConditionMaturity.ABSENT, 2024))
                        .build())
                .isBreached();
    }

    @Test
    void aConditionMayBeKnownNotToBeThere() {
        Initiative none = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .complete(Structure.TYPE, org.concerted.core.model.Precondition.TYPE)
                .addConditionReviews(ConditionReview.builder()
                        .condition(CollectiveImpactCondition.BACKBONE_SUPPORT)
                        .maturity(ConditionMaturity.EMERGING)
                        .build())
                .build();
        ask(none).isBreached();
        assertThat(Asked.readPlainly("conditions.group-sees-otherwise", none, Language.EN))
                .contains("backbone support (the group: emerging; on record: absent)");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(new GroupSeesOtherwise()).on(initiative, Asked.TODAY).subject("initiative:x");
    }

    private static Initiative.Builder with(boolean complete) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addVisions(Vision.builder()
                        .id(Id.of("v"))
                        .number(1)
                        .text(Text.same("V"))
                        .build());
        return complete ? initiative.complete(Vision.TYPE) : initiative;
    }

    private static ChecklistAnswer vision(boolean yes) {
        return ChecklistAnswer.builder()
                .item(ToolBoxItem.VISION_AND_MISSION)
                .yes(yes)
                .build();
    }

    private static ConditionReview review(ConditionMaturity maturity, int year) {
        return ConditionReview.builder()
                .condition(CollectiveImpactCondition.COMMON_AGENDA)
                .maturity(maturity)
                .date(LocalDate.of(year, 1, 1))
                .build();
    }
}
