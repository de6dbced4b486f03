package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class DeclinedWithoutReasonTest {
    private static final String RULE = "exchanges.declined-without-reason";
    private static final FeedbackStep RECEIVED = received("2026-01-10");
    private static final FeedbackStep DECLINED = step(FeedbackStage.DECLINED, "2026-02-01");
    private static final FeedbackStep EXPLAINED = step(FeedbackStage.NO_CHANGE_EXPLAINED, "2026-03-10");

    private static Asked ask(FeedbackStep... steps) {
        return Asked.about(
                RULE,
                village()
                        .complete(Exchange.TYPE)
                        .addExchanges(feedback("x", steps).build())
                        .build(),
                "exchange:x");
    }

    @Test
    void declinedAndNotExplained() {
        Asked asked = ask(RECEIVED, DECLINED, told("2026-02-10"));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .contains("n'a pas été retenue")
                .endsWith("(le dossier ne note pas de raison).");
        assertThat(asked.observation(Language.EN)).contains("was declined").endsWith("(the file notes no reason).");
    }

    @Test
    void aReasonKeptOnFileWasGivenToNobody() {
        FeedbackStep declined = FeedbackStep.builder()
                .stage(FeedbackStage.DECLINED)
                .date(LocalDate.of(2026, 2, 1))
                .reason(Text.of("Le budget est engagé", "The budget is spent"))
                .build();
        Asked asked = ask(RECEIVED, declined);
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN)).endsWith("(a reason is noted on file).");
    }

    @Test
    void explainedIsEnough() {
        assertThat(ask(RECEIVED, DECLINED, EXPLAINED).code()).isEqualTo(UPHELD);
    }

    @Test
    void notDeclinedNoQuestion() {
        assertThat(ask(RECEIVED, step(FeedbackStage.ACCEPTED, "2026-02-01")).code())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void anIncompleteRecordMayLackTheExplanation() {
        Exchange declined = feedback("x", RECEIVED, DECLINED).build();
        Asked asked = Asked.about(RULE, village().addExchanges(declined).build(), "exchange:x");
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }

    @Test
    void declinedAndChangedAllTheSame() {
        assertThat(ask(RECEIVED, DECLINED, step(FeedbackStage.CORRECTED, "2026-03-10"))
                        .code())
                .isEqualTo(UPHELD);
    }
}
