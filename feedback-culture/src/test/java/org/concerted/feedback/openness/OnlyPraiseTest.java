package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.feedback;
import static org.concerted.feedback.Village.village;

import org.concerted.core.Language;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Initiative;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class OnlyPraiseTest {
    private static Initiative.Builder with(int praise, int asking, int unknown) {
        Initiative.Builder village = village();
        for (int i = 0; i < praise; i++) {
            village.addExchanges(feedback("p" + i).asksForChange(false).build());
        }
        for (int i = 0; i < asking; i++) {
            village.addExchanges(feedback("a" + i).asksForChange(true).build());
        }
        for (int i = 0; i < unknown; i++) {
            village.addExchanges(feedback("u" + i).build());
        }
        return village;
    }

    private static Asked ask(Initiative.Builder village) {
        return Asked.about("openness.only-praise", village.build(), "initiative:village");
    }

    @Test
    void onlyPraise() {
        Asked asked = ask(with(5, 0, 0).complete(Exchange.TYPE));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Pieces of feedback on record: 5. None asks for a change.");
        assertThat(asked.observation(Language.FR)).contains("Aucune ne demande de changement.");
    }

    @Test
    void oneThatAsksIsEnough() {
        assertThat(ask(with(4, 1, 0)).code()).isEqualTo(UPHELD);
        assertThat(ask(with(4, 1, 3).complete(Exchange.TYPE)).code()).isEqualTo(UPHELD);
    }

    @Test
    void tooFewToWonder() {
        assertThat(ask(with(4, 0, 0).complete(Exchange.TYPE)).code()).isEqualTo(NOT_APPLICABLE);
        assertThat(ask(with(4, 0, 0)).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void unknownIsNotPraise() {
        Asked asked = ask(with(5, 0, 1).complete(Exchange.TYPE));
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("exchange.asks-for-change");
        assertThat(ask(with(5, 0, 0)).missing()).containsExactly("exchange.list");
    }
}
