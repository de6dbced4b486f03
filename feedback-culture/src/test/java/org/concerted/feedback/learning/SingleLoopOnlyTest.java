package org.concerted.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.change;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.village;

import org.concerted.core.Language;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.GoverningVariable;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class SingleLoopOnlyTest {
    private static FeedbackStep corrected(GoverningVariable changed) {
        return FeedbackStep.builder()
                .stage(FeedbackStage.CORRECTED)
                .date(TODAY)
                .changed(changed)
                .build();
    }

    private static Initiative.Builder corrections(int single) {
        Initiative.Builder result = village()
                .addPracticeChanges(
                        change("c").changed(GoverningVariable.ACTION).build());
        for (int i = 0; i < single; i++) {
            result.addExchanges(
                    feedback("x" + i, corrected(GoverningVariable.ACTION)).build());
        }
        return result;
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about(
                "FB-03", initiative.complete(Exchange.TYPE, PracticeChange.TYPE).build(), "initiative:village");
    }

    @Test
    void everyCorrectionTouchesAWayOfDoing() {
        Asked asked = ask(corrections(3));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .contains("une façon de faire, au moins\u00a0: 3.")
                .endsWith("\u00a0: 0.");
        assertThat(asked.observation(Language.EN))
                .contains("a way of doing things, at least: 3.")
                .endsWith(": 0.");
    }

    @Test
    void aChangeOfPracticeMayBeTheCorrectionOfFeedback() {
        PracticeChange one = change("d").changed(GoverningVariable.ACTION).build();
        PracticeChange other = change("e").changed(GoverningVariable.ACTION).build();
        assertThat(ask(corrections(2).addPracticeChanges(one)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(corrections(2).addPracticeChanges(one, other)).code()).isEqualTo(BREACHED);
    }

    @Test
    void twoAreTooFewToAsk() {
        assertThat(ask(corrections(2)).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void oneThatTouchesARuleIsEnough() {
        Initiative.Builder initiative = corrections(3)
                .addExchanges(
                        feedback("deep", corrected(GoverningVariable.RULE)).build());
        assertThat(ask(initiative).code()).isEqualTo(UPHELD);
    }

    @Test
    void anUntaggedCorrectionCouldBeTheOne() {
        Initiative.Builder initiative = corrections(3)
                .addExchanges(feedback("untagged", step(FeedbackStage.CORRECTED, "2026-05-01"))
                        .build());
        Asked asked = ask(initiative);
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.steps.changed");
    }

    @Test
    void listsMayLackOne() {
        assertThat(Asked.about("FB-03", corrections(3).build(), "initiative:village")
                        .missing())
                .containsExactly("exchange.list", "practice-change.list");
    }
}
