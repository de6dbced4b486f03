package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.TABLE;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.step;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class RaisedAgainTest {
    private static final Ref HOURS = new Ref("actor", TABLE.value());
    private static final Ref ROOM = new Ref("actor", PANTRY.value());

    private static Exchange on(Ref what, String id, FeedbackStep... steps) {
        return feedback(id, steps).about(what).build();
    }

    private static Asked ask(Exchange... exchanges) {
        return Asked.about(
                "exchanges.raised-again",
                village().addExchanges(exchanges).complete(Exchange.TYPE).build(),
                "actor:pantry");
    }

    @Test
    void theSameMatterCameBackWithNothingInBetween() {
        Asked asked =
                ask(on(HOURS, "a", received("2026-01-10"), told("2026-01-12")), on(HOURS, "b", received("2026-03-10")));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.finding().evidence().count("again")).isEqualTo(1);
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Matters raised again with Le Garde-manger with no correction or explanation on record in "
                        + "between: 1.");
        assertThat(asked.observation(Language.FR))
                .contains("l'organisme Le Garde-manger")
                .endsWith("1.");
    }

    @Test
    void aCorrectionOrAnExplanationUpToThatDaySettlesTheFirst() {
        for (FeedbackStage stage : new FeedbackStage[] {FeedbackStage.CORRECTED, FeedbackStage.NO_CHANGE_EXPLAINED}) {
            assertThat(ask(
                                    on(HOURS, "a", received("2026-01-10"), step(stage, "2026-03-10")),
                                    on(HOURS, "b", received("2026-03-10")))
                            .code())
                    .isEqualTo(UPHELD);
            assertThat(ask(
                                    on(HOURS, "a", received("2026-01-10"), step(stage, "2026-03-11")),
                                    on(HOURS, "b", received("2026-03-10")))
                            .code())
                    .isEqualTo(BREACHED);
        }
    }

    @Test
    void otherMattersAndTheSameDayAreNoReturn() {
        assertThat(ask(on(HOURS, "a", received("2026-01-10")), on(ROOM, "b", received("2026-03-10")))
                        .code())
                .isEqualTo(UPHELD);
        assertThat(ask(on(HOURS, "a", received("2026-01-10")), on(HOURS, "b", received("2026-01-10")))
                        .code())
                .isEqualTo(UPHELD);
        assertThat(ask(on(HOURS, "a", received("2026-01-10"))).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(ask(
                                on(HOURS, "a", received("2026-01-10")),
                                feedback("b", received("2026-03-10")).build())
                        .missing())
                .containsExactly("exchange.about");
        assertThat(ask(on(HOURS, "a"), on(HOURS, "b", received("2026-03-10"))).missing())
                .containsExactly("exchange.steps.received");
        Asked asked = Asked.about(
                "exchanges.raised-again",
                village().addExchanges(on(HOURS, "a"), on(HOURS, "b")).build(),
                "actor:pantry");
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }
}
