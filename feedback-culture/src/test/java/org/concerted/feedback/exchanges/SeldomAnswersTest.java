package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.PANTRY;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.promise;
import static org.concerted.feedback.Village.received;
import static org.concerted.feedback.Village.told;
import static org.concerted.feedback.Village.village;

import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Channel;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class SeldomAnswersTest {
    private static final String RULE = "exchanges.seldom-answers";
    private static final String ABOUT = "actor:pantry";

    private static Initiative.Builder of(int answered, int silent, String day) {
        Initiative.Builder result = village();
        for (int i = 0; i < answered; i++) {
            result.addExchanges(feedback("answered-" + i, received("2026-01-10"), told("2026-06-10"))
                    .build());
        }
        for (int i = 0; i < silent; i++) {
            result.addExchanges(feedback("silent-" + i, received(day)).build());
        }
        return result;
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about(RULE, initiative.complete(Exchange.TYPE).build(), ABOUT);
    }

    @Test
    void fewAnswersAreShownWithWhatTheActorCarries() {
        Asked asked = ask(of(1, 2, "2026-01-10")
                .addActions(Action.builder()
                        .id(Id.of("a"))
                        .name(Text.same("A"))
                        .owner(PANTRY)
                        .build()));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .isEqualTo(
                        "Rétroactions adressées à l'organisme Le Garde-manger, sans compter celles qui peuvent encore "
                                + "attendre\u00a0: 3. Réponses consignées\u00a0: 1. Actions consignées à son nom\u00a0: 1.");
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Pieces of feedback addressed to Le Garde-manger, leaving out those that can still wait: 3. "
                        + "Answers on record: 1. Actions on record in its name: 1.");
    }

    @Test
    void halfIsEnough() {
        assertThat(ask(of(2, 2, "2026-01-10")).code()).isEqualTo(UPHELD);
    }

    @Test
    void twoAreTooFewToAsk() {
        assertThat(ask(of(0, 2, "2026-01-10")).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whatCanStillWaitDoesNotCount() {
        assertThat(ask(of(0, 5, "2026-10-23")).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(of(0, 5, "2026-10-22")).code()).isEqualTo(BREACHED);
        assertThat(ask(of(0, 5, "2026-01-10")
                                .addResponsePolicies(promise("p", 365).build()))
                        .code())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whatHasNoDateCouldCountOrNot() {
        Initiative.Builder undated = village();
        for (int i = 0; i < 3; i++) {
            undated.addExchanges(feedback("undated-" + i).build());
        }
        assertThat(ask(undated).missing()).containsExactly("exchange.steps.received");
    }

    @Test
    void anIncompleteListSaysNothingOfSilence() {
        Asked asked = Asked.about(RULE, of(0, 5, "2026-01-10").build(), ABOUT);
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.list");
    }

    @Test
    void whatHasNoDateCouldTipItTheOtherWay() {
        Initiative.Builder most = of(2, 1, "2026-01-10");
        assertThat(ask(of(2, 1, "2026-01-10")).code()).isEqualTo(UPHELD);
        most.addExchanges(feedback("u1").build(), feedback("u2").build());
        assertThat(ask(most).code()).isEqualTo(UNDETERMINED);
        assertThat(ask(of(0, 3, "2026-01-10").addExchanges(feedback("u1").build()))
                        .code())
                .isEqualTo(BREACHED);
    }

    @Test
    void aChannelThatIsNotKnownLeavesTheDayOpen() {
        Channel box = Channel.builder().id(Id.of("box")).name(Text.same("Box")).build();
        Initiative.Builder open = of(0, 3, "2026-01-10")
                .addChannels(box)
                .addResponsePolicies(
                        promise("general", 400).build(),
                        promise("by-box", 30).addChannels(box.id()).build());
        assertThat(ask(open).code()).isEqualTo(UNDETERMINED);
    }

    @Test
    void fewOnRecordRaiseNoQuestionInAnIncompleteListEither() {
        assertThat(Asked.about(RULE, of(0, 2, "2026-01-10").build(), ABOUT).code())
                .isEqualTo(NOT_APPLICABLE);
    }
}
