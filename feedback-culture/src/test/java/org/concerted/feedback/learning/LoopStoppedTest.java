package org.concerted.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.village;

import java.time.LocalDate;
import java.util.Arrays;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.LearningStep;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class LoopStoppedTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 10);
    private static final LocalDate HALF_A_YEAR_AGO = TODAY.minusMonths(6);

    private static Initiative.Builder loop(LearningStep... steps) {
        return village()
                .addLearningLoops(LearningLoop.builder()
                        .id(Id.of("l"))
                        .name(Text.of("Achalandage du comptoir", "Visits to the counter"))
                        .steps(Arrays.asList(steps))
                        .build());
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("learning.loop-stopped", initiative.build(), "learning-loop:l");
    }

    private static LearningStep step(LearningStage stage, LocalDate day) {
        return LearningStep.of(stage, day);
    }

    @Test
    void discussedAndNothingSince() {
        Asked asked = ask(loop(step(LearningStage.PRESENT, LONG_AGO), step(LearningStage.DISCUSS, LONG_AGO))
                .complete(LearningLoop.TYPE));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR)).contains("étape 4 de 5", "10\u00a0janvier\u00a02026");
        assertThat(asked.observation(Language.EN)).contains("step 4 of 5", "January\u00a010, 2026");
    }

    @Test
    void somethingChanged() {
        assertThat(ask(loop(step(LearningStage.CHANGE, LONG_AGO))).code()).isEqualTo(UPHELD);
    }

    @Test
    void aLoopThatMovedWithinHalfAYearIsUnderWay() {
        assertThat(ask(loop(step(LearningStage.FIND, HALF_A_YEAR_AGO))).code()).isEqualTo(UPHELD);
        assertThat(ask(loop(step(LearningStage.FIND, HALF_A_YEAR_AGO.minusDays(1)))
                                .complete(LearningLoop.TYPE))
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void laterStepsMayBeMissing() {
        Asked asked = ask(loop(step(LearningStage.FIND, LONG_AGO)));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("learning-loop.list");
        assertThat(ask(loop()).missing()).containsExactly("learning-loop.steps");
    }

    @Test
    void theFurthestStepCountsAndTheLastDay() {
        Asked asked = ask(loop(step(LearningStage.DISCUSS, LONG_AGO), step(LearningStage.FIND, HALF_A_YEAR_AGO)));
        assertThat(asked.code()).isEqualTo(UPHELD);
        assertThat(asked.observation(Language.EN)).contains("step 4 of 5", "May\u00a022, 2026");
    }
}
